package org.dossier.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.dossier.assertion.AssertionColumns;
import org.dossier.assertion.Certainty;
import org.dossier.assertion.CitationColumns;
import org.dossier.reference.LeadershipStatus;
import org.dossier.revision.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A statement on the leadership as a row.
 *
 * @param person an id
 * @param people ids
 */
record LeadershipRow(
        @JsonUnwrapped Revision revised,
        String person,
        String personName,
        LeadershipStatus status,
        @Nullable String alias,
        Certainty certainty,
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
        String certaintyLabel) {}
