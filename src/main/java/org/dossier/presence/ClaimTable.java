package org.dossier.presence;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.dossier.assertion.AssertionColumns;
import org.dossier.assertion.CitationColumns;
import org.dossier.http.media.CsvCells;
import org.dossier.http.media.PublicUrl;
import org.dossier.http.media.Table;
import org.dossier.reference.Party;
import org.dossier.reference.Subdivision;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;

/** The claims of presence as a table: a country has a row for each, since they are never merged. */
@Singleton
final class ClaimTable implements Table<Presence, ClaimRow> {

    private final PublicUrl service;

    ClaimTable(PublicUrl service) {
        this.service = service;
    }

    @Override
    public Class<Presence> item() {
        return Presence.class;
    }

    @Override
    public Class<ClaimRow> row() {
        return ClaimRow.class;
    }

    @Override
    public Stream<ClaimRow> rows(Presence presence, Language language) {
        return presence.claims().stream().map(claim -> row(presence, claim, language));
    }

    private ClaimRow row(Presence presence, PresenceClaim claim, Language language) {
        return new ClaimRow(
                claim.revised(),
                presence.country().code(),
                presence.country().alpha3(),
                presence.country().name(),
                claim.status(),
                claim.certainty(),
                CsvCells.codes(claim.subdivisions().stream().map(Subdivision::code)),
                CsvCells.texts(claim.subdivisions().stream().map(Subdivision::name)),
                CsvCells.codes(claim.activities().stream().map(Activity::code)),
                CsvCells.texts(claim.activities().stream().map(Activity::name)),
                CsvCells.codes(claim.partners().stream().map(Partner::id)),
                CsvCells.texts(claim.partners().stream().map(Partner::name)),
                CsvCells.codes(claim.partners().stream().map(partner -> Vocabulary.word(partner.tie()))),
                claim.asOf().edtf(),
                claim.asOf().earliest(),
                claim.asOf().latest(),
                claim.asOf().text(),
                claim.assertion().statement(),
                CitationColumns.of(claim.assertion()),
                service.of(presence.links().self()),
                AssertionColumns.of(claim.assertion()),
                CsvCells.codes(claim.assertion().people().stream().map(Party::id)),
                CsvCells.texts(claim.assertion().people().stream().map(Party::name)),
                Vocabulary.label(claim.status(), language),
                Vocabulary.label(claim.certainty(), language),
                CsvCells.texts(claim.partners().stream().map(partner -> Vocabulary.label(partner.tie(), language))));
    }
}
