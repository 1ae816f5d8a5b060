package org.dossier.designation;

import jakarta.inject.Singleton;
import org.dossier.assertion.LinkedClaim;
import org.dossier.assertion.LinkedClaimMapper;
import org.dossier.assertion.LinkedClaimMapper.Said;
import org.dossier.http.media.LinkedData;

/** Designations as linked data: each is a claim. */
@Singleton
final class LinkedDesignation implements LinkedData<Designation> {

    private final LinkedClaimMapper claims;

    LinkedDesignation(LinkedClaimMapper claims) {
        this.claims = claims;
    }

    @Override
    public Class<Designation> item() {
        return Designation.class;
    }

    @Override
    public LinkedClaim node(Designation label, String language) {
        return claims.alone(
                new Said("designations", label.revised(), label.effective(), label.assertion()),
                label.links(),
                language);
    }
}
