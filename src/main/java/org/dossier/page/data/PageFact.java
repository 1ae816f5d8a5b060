package org.dossier.page.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A fact of any kind, as the lists of the API have it. What its kind does not have is null, or empty. */
public record PageFact(
        String id,
        int revision,
        String change,
        @Nullable String kind,
        @Nullable String type,
        @Nullable String status,
        @Nullable String category,
        @Nullable String certainty,
        @Nullable String cause,
        @Nullable String metric,
        @Nullable String scope,
        @Nullable String role,
        @Nullable String label,
        @Nullable String title,
        @Nullable String name,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String valueText,
        @Nullable String unit,
        @Nullable String per,
        @Nullable String qualifier,
        @Nullable String hedge,
        boolean derived,
        @Nullable Named about,
        @Nullable Named person,
        @Nullable Named other,
        @Nullable Named country,
        @Nullable Named otherCountry,
        @Nullable Named jurisdiction,
        @Nullable Named authority,
        @Nullable String legalBasis,
        @Nullable String legalEffect,
        @Nullable PageDate asOf,
        @Nullable PageDate date,
        @Nullable PageDate effective,
        @Nullable PageDate ended,
        @Nullable String statement,
        @Nullable String caveat,
        @Nullable String print,
        @Nullable String reason,
        @Nullable String attribution,
        List<PageCitation> citations,
        List<String> disputes,
        List<Named> countries) {

    public PageFact {
        citations = List.copyOf(Objects.requireNonNullElse(citations, List.of()));
        disputes = List.copyOf(Objects.requireNonNullElse(disputes, List.of()));
        countries = List.copyOf(Objects.requireNonNullElse(countries, List.of()));
    }

    /** When it holds: the day of an event, the begin of a legal label, otherwise as of when; null if none is known. */
    public @Nullable PageDate time() {
        if (date != null) {
            return date;
        }
        return effective == null ? asOf : effective;
    }
}
