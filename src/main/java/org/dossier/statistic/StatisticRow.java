package org.dossier.statistic;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dossier.assertion.CitationColumns;
import org.dossier.figure.About;
import org.dossier.figure.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A statistic as a row.
 *
 * @param estimates how many there are
 * @param claimantCount how many different claimants make them
 * @param derivedFrom the figures, as {@code id@revision}
 * @param citations those of all the estimates
 * @param derived the ids of the figures whose value we derived
 * @param checked how each passage was checked, in the order of the citations
 * @param disputes the ids of the disputes that the estimates are part of
 * @param caveats of the metric and the scope
 */
record StatisticRow(
        String metric,
        About.@Nullable Kind aboutKind,
        @Nullable String aboutId,
        @Nullable String aboutName,
        String label,
        Scope scope,
        String unit,
        @Nullable String per,
        Agreement agreement,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        boolean openBelow,
        boolean openAbove,
        int estimates,
        int claimantCount,
        String latestAsOf,
        @Nullable LocalDate latestAsOfEarliest,
        @Nullable LocalDate latestAsOfLatest,
        String latestAsOfText,
        @Nullable String derivedFrom,
        @JsonUnwrapped CitationColumns citations,
        String link,
        @Nullable String derived,
        @Nullable String checked,
        @Nullable String disputes,
        @Nullable String caveats,
        String scopeLabel,
        String agreementLabel) {}
