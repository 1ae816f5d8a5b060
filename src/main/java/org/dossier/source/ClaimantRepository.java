package org.dossier.source;

import jakarta.enterprise.context.ApplicationScoped;
import org.dossier.edition.RevisedRepository;

@ApplicationScoped
class ClaimantRepository extends RevisedRepository<ClaimantEntity, ClaimantId> {

    ClaimantRepository() {
        super("ClaimantEntity", "id.claimant", row -> row.id.claimant());
    }
}
