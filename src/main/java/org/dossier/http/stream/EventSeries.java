package org.dossier.http.stream;

/**
 * An endless series of resources that are numbered from 1, such as {@code /v1/editions/7}. A stream sends one event for
 * each.
 */
public interface EventSeries {

    /** The path of the series. The path of a resource adds its number. */
    String path();

    /**
     * The number of the newest resource; 0 if there is none. Called on the event loop, so implementations must answer
     * from memory.
     */
    int newest();

    /** @param told called on any thread when there is a newer resource */
    void listen(Runnable told);
}
