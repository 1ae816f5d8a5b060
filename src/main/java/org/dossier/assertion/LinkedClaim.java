package org.dossier.assertion;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a {@code Claim} of schema.org: a statement, its author and its source. Never a {@code ClaimReview}, which
 * would rate it.
 *
 * @param identifier the organisation, the fact and its revision
 * @param creditText the attribution line
 * @param keywords the part of the dossier that it belongs to; null where that is plain
 * @param disambiguatingDescription what we add to the statement; null if there is nothing
 * @param temporalCoverage the time that it is about, in EDTF
 * @param isBasedOn the addresses of the facts that it was derived from
 * @param mentions the addresses of the disputes that the fact is part of
 */
public record LinkedClaim(
        @JsonProperty("@type") String type,
        String identifier,
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
        Instant dateModified) {}
