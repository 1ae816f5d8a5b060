package org.dossier.designation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.dossier.assertion.AssertionColumns;
import org.dossier.assertion.CitationColumns;
import org.dossier.revision.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A designation as a row.
 *
 * @param jurisdiction ISO 3166-1 alpha-2 code
 * @param authority the id of a claimant
 * @param people ids
 */
record DesignationRow(
        @JsonUnwrapped Revision revised,
        String jurisdiction,
        String jurisdictionAlpha3,
        String jurisdictionName,
        String authority,
        String authorityName,
        String label,
        @Nullable String legalBasis,
        @Nullable String legalEffect,
        String effective,
        @Nullable LocalDate effectiveEarliest,
        @Nullable LocalDate effectiveLatest,
        String effectiveText,
        @Nullable String ended,
        @Nullable LocalDate endedEarliest,
        @Nullable LocalDate endedLatest,
        @Nullable String endedText,
        String statement,
        @JsonUnwrapped CitationColumns citations,
        String link,
        @JsonUnwrapped AssertionColumns last,
        @Nullable String people,
        @Nullable String peopleNames) {}
