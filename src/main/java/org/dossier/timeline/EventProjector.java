package org.dossier.timeline;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.date.PartialDate;
import org.dossier.revision.Content;
import org.dossier.revision.Projector;
import org.dossier.revision.RevisionId;
import org.dossier.text.Vocabulary;

@Singleton
class EventProjector implements Projector {

    @Override
    public List<String> tables() {
        return List.of("event_country", "event");
    }

    @Override
    public Stream<?> rows(Content content, RevisionId revision) {
        return content instanceof EventContent event
                ? Stream.concat(
                        Stream.of(row(event, revision)),
                        event.countries().stream().distinct().map(country -> row(country, revision)))
                : Stream.of();
    }

    private static EventEntity row(EventContent event, RevisionId revision) {
        PartialDate date = PartialDate.of(event.date());
        EventEntity row = new EventEntity();
        row.id = revision;
        row.category = Vocabulary.word(event.category());
        row.earliest = date.earliest();
        row.latest = date.latest();
        return row;
    }

    private static EventCountryEntity row(String country, RevisionId revision) {
        EventCountryEntity row = new EventCountryEntity();
        row.id = new EventCountryEntity.Id(revision.space(), revision.id(), revision.revision(), country);
        return row;
    }
}
