package org.dossier.timeline;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.dossier.assertion.AssertionColumns;
import org.dossier.assertion.CitationColumns;
import org.dossier.http.media.CsvCells;
import org.dossier.http.media.PublicUrl;
import org.dossier.http.media.Table;
import org.dossier.reference.Country;
import org.dossier.reference.Party;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;

/** The timeline as a table. */
@Singleton
final class EventTable implements Table<Event, EventRow> {

    private final PublicUrl service;

    EventTable(PublicUrl service) {
        this.service = service;
    }

    @Override
    public Class<Event> item() {
        return Event.class;
    }

    @Override
    public Class<EventRow> row() {
        return EventRow.class;
    }

    @Override
    public Stream<EventRow> rows(Event event, Language language) {
        return Stream.of(new EventRow(
                event.revised(),
                event.date().edtf(),
                event.date().earliest(),
                event.date().latest(),
                event.date().text(),
                event.category(),
                event.certainty(),
                event.title(),
                event.assertion().statement(),
                CsvCells.codes(event.countries().stream().map(Country::code)),
                CsvCells.codes(event.assertion().people().stream().map(Party::id)),
                CsvCells.texts(event.assertion().people().stream().map(Party::name)),
                CsvCells.codes(event.organisations().stream().map(Party::id)),
                CsvCells.texts(event.organisations().stream().map(Party::name)),
                CitationColumns.of(event.assertion()),
                service.of(event.links().self()),
                AssertionColumns.of(event.assertion()),
                Vocabulary.label(event.category(), language),
                Vocabulary.label(event.certainty(), language)));
    }
}
