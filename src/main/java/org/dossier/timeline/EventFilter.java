package org.dossier.timeline;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.dossier.assertion.AssertionFilter;
import org.dossier.date.PartialDate;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.dossier.reference.Country;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which events a list holds, and in which order; all filters given must match. */
public record EventFilter(
        @QueryParam("from")
        @Parameter(
                description =
                        "Only events that may have happened on or after this date (EDTF: `2024`, `2024-03`, `2024-03-01`): those whose"
                                + " last possible day is not before the date's first.",
                schema = @Schema(implementation = String.class))
        @Nullable
        PartialDate from,

        @QueryParam("to")
        @Parameter(
                description =
                        "Only events that may have happened on or before this date (EDTF, like `from`): those whose first possible day"
                                + " is not after the date's last.",
                schema = @Schema(implementation = String.class))
        @Nullable
        PartialDate to,

        @QueryParam("category")
        @Parameter(description = "Only events of this sort.", schema = @Schema(implementation = Category.class))
        @Nullable
        Category category,

        @QueryParam("country")
        @Parameter(
                description = "Only events that involve this country, by its ISO 3166-1 alpha-2 code.",
                schema = @Schema(implementation = String.class, pattern = Country.CODE))
        @Nullable
        String country,

        @QueryParam("order")
        @Parameter(
                description = "The order; by default the oldest event first.",
                schema = @Schema(implementation = Order.class))
        @Nullable
        Order order,

        @BeanParam AssertionFilter common) {

    /** The first day of {@code from}; null when it is not given or is open. */
    @Nullable
    LocalDate firstDay() {
        return from == null ? null : from.earliest();
    }

    /** The last day of {@code to}; null when it is not given or is open. */
    @Nullable
    LocalDate lastDay() {
        return to == null ? null : to.latest();
    }

    boolean newestFirst() {
        return order == Order.DESC;
    }

    /** @throws ProblemException when no date can lie in the range */
    void check() {
        if (firstDay() != null && lastDay() != null && firstDay().isAfter(lastDay())) {
            throw new ProblemException(
                            ProblemType.CONFLICTING_PARAMETERS,
                            "'from' begins on " + firstDay() + ", after 'to' ends on " + lastDay() + ".")
                    .with("parameters", List.of("from", "to"));
        }
    }
}
