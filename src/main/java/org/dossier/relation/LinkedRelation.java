package org.dossier.relation;

import jakarta.inject.Singleton;
import org.dossier.assertion.LinkedClaim;
import org.dossier.assertion.LinkedClaimMapper;
import org.dossier.assertion.LinkedClaimMapper.Said;
import org.dossier.http.media.LinkedData;

/** Relations as linked data: each is a claim. */
@Singleton
final class LinkedRelation implements LinkedData<Relation> {

    private final LinkedClaimMapper claims;

    LinkedRelation(LinkedClaimMapper claims) {
        this.claims = claims;
    }

    @Override
    public Class<Relation> item() {
        return Relation.class;
    }

    @Override
    public LinkedClaim node(Relation relation, String language) {
        return claims.alone(
                new Said("relations", relation.revised(), relation.asOf(), relation.assertion()),
                relation.links(),
                language);
    }
}
