package org.dossier.assertion;

import jakarta.inject.Singleton;
import java.util.List;
import org.dossier.date.PartialDate;
import org.dossier.http.media.PublicUrl;
import org.dossier.revision.Change;
import org.dossier.revision.Ref;
import org.dossier.revision.RevisedLinks;
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

    /**
     * A claim that is part of another node.
     *
     * @param derivedFrom addresses of other facts, relative to the service
     */
    public LinkedClaim of(Said said, String organisation, String language, List<String> derivedFrom) {
        return of(said, organisation, language, derivedFrom, null, null);
    }

    /** A claim that stands alone, so that it names its own address and the organisation. */
    public LinkedClaim alone(Said said, RevisedLinks links, String language) {
        String organisation = organisation(links);
        return of(
                said,
                organisation,
                language,
                List.of(),
                service.of(links.self()),
                new LinkedClaim.About(
                        "Organization", service.of(Subject.ORGANISATION.path(Ref.organisation(organisation)))));
    }

    /** On the wire a fact names its organisation only in its address. */
    public static String organisation(RevisedLinks fact) {
        String below = fact.self().substring("/v1/organisations/".length());
        return below.substring(0, below.indexOf('/'));
    }

    private LinkedClaim of(
            Said said,
            String organisation,
            String language,
            List<String> derivedFrom,
            @Nullable String id,
            LinkedClaim.@Nullable About about) {
        return new LinkedClaim(
                "Claim",
                id,
                organisation + "/" + said.revised().id() + "@" + said.revised().revision(),
                about,
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
                correction(Ref.fact(organisation, said.revised().id()), said.revised()),
                said.revised().revisedAt());
    }

    private LinkedClaim.@Nullable Correction correction(Ref fact, Revision revised) {
        return revised.change() == Change.CORRECTION
                ? new LinkedClaim.Correction("CorrectionComment", service.of(fact.historyPath()), revised.revisedAt())
                : null;
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
