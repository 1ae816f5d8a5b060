package org.dossier.presence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.dossier.assertion.AssertionColumns;
import org.dossier.assertion.Certainty;
import org.dossier.assertion.CitationColumns;
import org.dossier.revision.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a row, with the country that it is about.
 *
 * @param subdivisions ISO 3166-2 codes
 * @param activities words in snake case
 * @param partners ids
 * @param partnerTies for each partner the kind of tie
 * @param link the page of the country, which shows the claim
 */
record ClaimRow(
        @JsonUnwrapped Revision revised,
        String country,
        String countryAlpha3,
        String countryName,
        PresenceStatus status,
        Certainty certainty,
        @Nullable String subdivisions,
        @Nullable String subdivisionNames,
        @Nullable String activities,
        @Nullable String activityNames,
        @Nullable String partners,
        @Nullable String partnerNames,
        @Nullable String partnerTies,
        String asOf,
        @Nullable LocalDate asOfEarliest,
        @Nullable LocalDate asOfLatest,
        String asOfText,
        String statement,
        @JsonUnwrapped CitationColumns citations,
        String link,
        @JsonUnwrapped AssertionColumns last,
        @Nullable String people,
        @Nullable String peopleNames,
        String statusLabel,
        String certaintyLabel,
        @Nullable String partnerTieLabels) {}
