package org.dossier.profile;

import jakarta.inject.Singleton;
import org.dossier.assertion.LinkedClaim;
import org.dossier.assertion.LinkedClaimMapper;
import org.dossier.assertion.LinkedClaimMapper.Said;
import org.dossier.http.media.LinkedData;

/** The statements on the leadership as linked data: each is a claim. */
@Singleton
final class LinkedLeadership implements LinkedData<Leadership> {

    private final LinkedClaimMapper claims;

    LinkedLeadership(LinkedClaimMapper claims) {
        this.claims = claims;
    }

    @Override
    public Class<Leadership> item() {
        return Leadership.class;
    }

    @Override
    public LinkedClaim node(Leadership said, String language) {
        return claims.alone(
                new Said("leadership", said.revised(), said.asOf(), said.assertion()), said.links(), language);
    }
}
