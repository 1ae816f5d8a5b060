package org.dossier.assertion;

import jakarta.inject.Singleton;
import java.util.List;
import org.dossier.date.PartialDate;
import org.dossier.http.media.PublicUrl;
import org.dossier.revision.Ref;
import org.dossier.revision.Revision;
import org.dossier.revision.Subject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Maps facts to claims of schema.org. */
@Singleton
public final class LinkedClaimMapper {

    private final PublicUrl service;

    LinkedClaimMapper(PublicUrl service) {
        this.service = service;
    }

    /** @param derivedFrom addresses of other facts, relative to the service */
    public LinkedClaim of(Said said, String organisation, String language, List<String> derivedFrom) {
        return new LinkedClaim(
                "Claim",
                organisation + "/" + said.revised().id() + "@" + said.revised().revision(),
                said.section(),
                said.assertion().statement(),
                language,
                said.assertion().caveat(),
                said.asOf() == null ? null : said.asOf().edtf(),
                said.assertion().attribution(),
                said.assertion().citations().stream()
                        .map(citation -> LinkedClaimant.of(citation.claimant(), service))
                        .distinct()
                        .toList(),
                said.assertion().citations().stream()
                        .map(citation -> LinkedSource.of(citation, service))
                        .toList(),
                derivedFrom.stream().map(service::of).toList(),
                said.assertion().disputes().stream()
                        .map(dispute -> service.of(Subject.DISPUTE.path(Ref.fact(organisation, dispute))))
                        .toList(),
                said.revised().revisedAt());
    }

    /**
     * The properties of a fact that a claim needs.
     *
     * @param section the part of the dossier that it belongs to; null where that is plain
     */
    @Schema(hidden = true)
    public record Said(
            @Schema(hidden = true) @Nullable String section,
            @Schema(hidden = true) Revision revised,
            @Schema(hidden = true) @Nullable PartialDate asOf,
            @Schema(hidden = true) Assertion assertion) {}
}
