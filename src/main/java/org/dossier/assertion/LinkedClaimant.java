package org.dossier.assertion;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.dossier.http.media.PublicUrl;
import org.dossier.source.ClaimantKind;
import org.dossier.source.ClaimantRef;

/**
 * A claimant as a person or organisation of schema.org.
 *
 * @param type where the kind leaves open whether it is a person or a body, as with those whom a source does not name, nothing
 *     more than a {@code Thing}
 */
public record LinkedClaimant(
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        String identifier,
        String name) {

    static LinkedClaimant of(ClaimantRef claimant, PublicUrl service) {
        return new LinkedClaimant(
                type(claimant.kind()), service.of("/v1/claimants/" + claimant.id()), claimant.id(), claimant.name());
    }

    private static String type(ClaimantKind kind) {
        return switch (kind) {
            case JOURNALIST, PUBLIC_OFFICIAL -> "Person";
            case COURT, GOVERNMENT_BODY, MEDIA, NGO -> "Organization";
            case ACADEMIC, PROSECUTOR, UNNAMED -> "Thing";
        };
    }
}
