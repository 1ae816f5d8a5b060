package org.dossier.change;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.dossier.edition.FieldChange;
import org.dossier.edition.LoggedChange;
import org.dossier.http.media.CsvCells;
import org.dossier.http.media.PublicUrl;
import org.dossier.http.media.Table;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;

/** The changes of an edition as a table. */
@Singleton
final class EditionChangeTable implements Table<LoggedChange, EditionChangeRow> {

    private final PublicUrl service;

    EditionChangeTable(PublicUrl service) {
        this.service = service;
    }

    @Override
    public Class<LoggedChange> item() {
        return LoggedChange.class;
    }

    @Override
    public Class<EditionChangeRow> row() {
        return EditionChangeRow.class;
    }

    @Override
    public Stream<EditionChangeRow> rows(LoggedChange change, Language language) {
        return Stream.of(new EditionChangeRow(
                change.subject(),
                change.organisation(),
                change.id(),
                change.revision(),
                change.previous(),
                change.change(),
                change.severity(),
                change.error(),
                change.reason(),
                change.replacedBy(),
                change.removedIn(),
                CsvCells.codes(change.fields().stream().map(FieldChange::field)),
                service.of(change.links().self()),
                service.of(change.links().history()),
                Vocabulary.label(change.change(), language),
                Vocabulary.label(change.severity(), language)));
    }
}
