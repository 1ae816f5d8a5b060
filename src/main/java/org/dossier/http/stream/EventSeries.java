package org.dossier.http.stream;

import java.util.Map;
import java.util.Set;
import org.dossier.text.Language;
import org.jspecify.annotations.Nullable;

/** An endless series of events that are numbered from 1. Each has a list of the same path, with the same filters. */
public interface EventSeries {

    /**
     * The number of the newest event; 0 if there is none. Called on the event loop, so implementations must answer
     * from memory.
     */
    int newest();

    /** @param told called on any thread when there is a newer event */
    void listen(Runnable told);

    /** The names of the query parameters that select events. */
    Set<String> filters();

    /**
     * Reads an event. Called on a worker thread.
     *
     * @param filters values that the list of the path accepts, by name
     * @return one line; null if the filters leave the event out
     */
    @Nullable
    String read(int number, Map<String, String> filters, Language language);
}
