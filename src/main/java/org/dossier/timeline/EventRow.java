package org.dossier.timeline;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.dossier.assertion.AssertionColumns;
import org.dossier.assertion.Certainty;
import org.dossier.assertion.CitationColumns;
import org.dossier.revision.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An event as a row.
 *
 * @param countries ISO 3166-1 alpha-2 codes
 * @param people ids
 * @param organisations ids
 */
record EventRow(
        @JsonUnwrapped Revision revised,
        String date,
        @Nullable LocalDate dateEarliest,
        @Nullable LocalDate dateLatest,
        String dateText,
        Category category,
        Certainty certainty,
        String title,
        String statement,
        @Nullable String countries,
        @Nullable String people,
        @Nullable String peopleNames,
        @Nullable String organisations,
        @Nullable String organisationNames,
        @JsonUnwrapped CitationColumns citations,
        String link,
        @JsonUnwrapped AssertionColumns last,
        String categoryLabel,
        String certaintyLabel) {}
