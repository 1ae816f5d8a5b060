package org.dossier.change;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.dossier.edition.EditionIndexPoller;
import org.dossier.http.stream.EventSeries;
import org.dossier.text.Language;
import org.jspecify.annotations.Nullable;

/** The editions as the events of a stream. */
@Singleton
class EditionSeries implements EventSeries {

    private final EditionIndexPoller index;
    private final EditionEventReader events;

    EditionSeries(EditionIndexPoller index, EditionEventReader events) {
        this.index = index;
        this.events = events;
    }

    @Override
    public int newest() {
        return index.newest();
    }

    @Override
    public void listen(Runnable told) {
        index.listen(told);
    }

    @Override
    public Set<String> filters() {
        return EditionEventReader.FILTERS;
    }

    @Override
    public @Nullable String read(int number, Map<String, String> filters, Language language) {
        return events.read(number, filters, language);
    }
}
