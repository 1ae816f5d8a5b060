package org.dossier.figure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dossier.assertion.AssertionColumns;
import org.dossier.assertion.CitationColumns;
import org.dossier.revision.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a row.
 *
 * @param derivedFrom the facts, as {@code id@revision}
 * @param derivedBy a rule for each derivation, also for one from the cited passage itself
 */
record FigureRow(
        @JsonUnwrapped Revision revised,
        String metric,
        About.@Nullable Kind aboutKind,
        @Nullable String aboutId,
        @Nullable String aboutName,
        String label,
        Scope scope,
        Role role,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String valueText,
        String unit,
        @Nullable String per,
        Qualifier qualifier,
        @Nullable String hedge,
        @Nullable String derivedFrom,
        @Nullable String derivedBy,
        String asOf,
        @Nullable LocalDate asOfEarliest,
        @Nullable LocalDate asOfLatest,
        String asOfText,
        @Nullable String stated,
        @Nullable LocalDate statedEarliest,
        @Nullable LocalDate statedLatest,
        @Nullable String statedText,
        String statement,
        @JsonUnwrapped CitationColumns citations,
        String link,
        @JsonUnwrapped AssertionColumns last,
        @Nullable String people,
        @Nullable String peopleNames,
        boolean derived,
        @Nullable String composition,
        @Nullable String degree,
        String scopeLabel) {}
