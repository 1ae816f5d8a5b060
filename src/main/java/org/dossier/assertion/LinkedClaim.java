package org.dossier.assertion;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a {@code Claim} of schema.org: a statement, its author and its source. Never a {@code ClaimReview}, which
 * would rate it.
 *
 * @param id the address of the fact; null where the claim is part of another node, as the next
 * @param identifier the organisation, the fact and its revision
 * @param about the organisation
 * @param creditText the attribution line
 * @param keywords the part of the dossier that it belongs to; null where that is plain
 * @param disambiguatingDescription what we add to the statement; null if there is nothing
 * @param temporalCoverage the time that it is about, in EDTF
 * @param isBasedOn the addresses of the facts that it was derived from
 * @param mentions the addresses of the disputes that the fact is part of
 * @param correction if this revision corrected the one before it; otherwise null
 */
public record LinkedClaim(
        @JsonProperty("@type") String type,
        @JsonProperty("@id") @Nullable String id,
        String identifier,
        @Nullable About about,
        @Nullable String keywords,
        String text,
        String inLanguage,
        @Nullable String disambiguatingDescription,
        @Nullable String temporalCoverage,
        String creditText,
        List<LinkedClaimant> author,
        List<LinkedSource> appearance,
        List<String> isBasedOn,
        List<String> mentions,
        @Nullable Correction correction,
        Instant dateModified) {

    /** The organisation that a claim is about, by its address. */
    public record About(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id) {}

    /**
     * That an earlier revision was wrong.
     *
     * @param url all revisions, with what was wrong and why
     */
    public record Correction(@JsonProperty("@type") String type, String url, Instant datePublished) {}
}
