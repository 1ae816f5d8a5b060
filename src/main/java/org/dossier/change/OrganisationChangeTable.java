package org.dossier.change;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.dossier.http.media.CsvCells;
import org.dossier.http.media.PublicUrl;
import org.dossier.http.media.Table;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;

/** What changed of an organisation as a table. */
@Singleton
final class OrganisationChangeTable implements Table<OrganisationChange, OrganisationChangeRow> {

    private final PublicUrl service;

    OrganisationChangeTable(PublicUrl service) {
        this.service = service;
    }

    @Override
    public Class<OrganisationChange> item() {
        return OrganisationChange.class;
    }

    @Override
    public Class<OrganisationChangeRow> row() {
        return OrganisationChangeRow.class;
    }

    @Override
    public Stream<OrganisationChangeRow> rows(OrganisationChange change, Language language) {
        OrganisationChange.State was = change.was();
        OrganisationChange.State now = change.now();
        return Stream.of(new OrganisationChangeRow(
                change.subject(),
                change.id(),
                was == null ? null : was.text(),
                was == null ? null : was.ref(),
                now == null ? null : now.text(),
                now == null ? null : now.ref(),
                change.change(),
                change.severity(),
                change.error(),
                change.reason(),
                change.replacedBy(),
                change.edition(),
                CsvCells.codes(change.fields().stream()),
                service.of(change.links().self()),
                service.of(change.links().history()),
                Vocabulary.label(change.change(), language),
                Vocabulary.label(change.severity(), language)));
    }
}
