package org.dossier.relation;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.dossier.assertion.AssertionColumns;
import org.dossier.assertion.CitationColumns;
import org.dossier.date.PartialDate;
import org.dossier.http.media.CsvCells;
import org.dossier.http.media.PublicUrl;
import org.dossier.http.media.Table;
import org.dossier.reference.Country;
import org.dossier.reference.Party;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;

/** Relations as a table. */
@Singleton
final class RelationTable implements Table<Relation, RelationRow> {

    private final PublicUrl service;

    RelationTable(PublicUrl service) {
        this.service = service;
    }

    @Override
    public Class<Relation> item() {
        return Relation.class;
    }

    @Override
    public Class<RelationRow> row() {
        return RelationRow.class;
    }

    @Override
    public Stream<RelationRow> rows(Relation relation, Language language) {
        Country country = relation.otherCountry();
        PartialDate asOf = relation.asOf();
        return Stream.of(new RelationRow(
                relation.revised(),
                relation.type(),
                relation.other().id(),
                relation.other().name(),
                country == null ? null : country.code(),
                country == null ? null : country.alpha3(),
                country == null ? null : country.name(),
                relation.certainty(),
                asOf == null ? null : asOf.edtf(),
                asOf == null ? null : asOf.earliest(),
                asOf == null ? null : asOf.latest(),
                asOf == null ? null : asOf.text(),
                relation.assertion().statement(),
                CitationColumns.of(relation.assertion()),
                service.of(relation.links().self()),
                AssertionColumns.of(relation.assertion()),
                CsvCells.codes(relation.assertion().people().stream().map(Party::id)),
                CsvCells.texts(relation.assertion().people().stream().map(Party::name)),
                Vocabulary.label(relation.type(), language),
                Vocabulary.label(relation.certainty(), language)));
    }
}
