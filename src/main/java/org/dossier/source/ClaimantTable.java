package org.dossier.source;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.dossier.http.media.PublicUrl;
import org.dossier.http.media.Table;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;

/** The claimants as a table. */
@Singleton
final class ClaimantTable implements Table<Claimant, ClaimantRow> {

    private final PublicUrl service;

    ClaimantTable(PublicUrl service) {
        this.service = service;
    }

    @Override
    public Class<Claimant> item() {
        return Claimant.class;
    }

    @Override
    public Class<ClaimantRow> row() {
        return ClaimantRow.class;
    }

    @Override
    public Stream<ClaimantRow> rows(Claimant claimant, Language language) {
        return Stream.of(new ClaimantRow(
                claimant.revised(),
                claimant.kind(),
                claimant.name(),
                claimant.byline(),
                claimant.description(),
                service.of(claimant.links().self()),
                service.of(claimant.links().facts()),
                Vocabulary.label(claimant.kind(), language)));
    }
}
