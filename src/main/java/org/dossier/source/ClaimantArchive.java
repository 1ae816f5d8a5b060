package org.dossier.source;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.dossier.edition.SharedArchive;
import org.dossier.edition.Subject;
import org.dossier.http.parameter.Vocabulary;

/** Keeps the claimants that editions publish. */
@Singleton
class ClaimantArchive extends SharedArchive<ClaimantContent, ClaimantEntity> {

    private static final String PUBLISHING =
            "select 'sources', s.id.source from SourceEntity s where s.endedIn is null and s.publisherClaimant = :id";

    ClaimantArchive(EntityManager store) {
        super(
                store,
                Subject.CLAIMANT,
                ClaimantContent.class,
                ClaimantEntity.class,
                FactArchive.citing("CitationEntity", "claimant"),
                FactArchive.citing("ViaEntity", "claimant"),
                PUBLISHING);
    }

    @Override
    protected ClaimantEntity row(ClaimantContent claimant, int revision) {
        ClaimantEntity row = new ClaimantEntity();
        row.id = new ClaimantId(claimant.id(), revision);
        row.kind = Vocabulary.word(claimant.kind());
        row.name = claimant.name();
        row.byline = claimant.byline();
        row.description = claimant.description();
        return row;
    }

    @Override
    protected ClaimantContent content(ClaimantEntity row) {
        return new ClaimantContent(
                row.id.claimant(),
                Vocabulary.constant(ClaimantKind.class, row.kind),
                row.name,
                row.byline,
                row.description);
    }
}
