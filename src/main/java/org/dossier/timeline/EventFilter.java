package org.dossier.timeline;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dossier.assertion.CheckMethod;
import org.dossier.date.PartialDate;
import org.dossier.http.contract.ParameterTrait;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
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
                schema = @Schema(implementation = String.class))
        @Nullable
        String country,

        @QueryParam("order")
        @Parameter(
                description = "The order; by default the oldest event first.",
                schema = @Schema(implementation = Order.class))
        @Nullable
        Order order,

        @QueryParam("claimant")
        @Parameter(
                description = "Only events that this claimant asserts, by its id.",
                schema = @Schema(implementation = String.class))
        @Nullable
        String claimant,

        @QueryParam("source")
        @Parameter(
                description = "Only events that cite this source, by its id.",
                schema = @Schema(implementation = String.class))
        @Nullable
        String source,

        @QueryParam("person")
        @Parameter(
                description = "Only events about, or naming, this person, by its id.",
                schema = @Schema(implementation = String.class))
        @Nullable
        String person,

        @QueryParam("checked")
        @Parameter(
                description = "Only events with a passage that was checked in this way.",
                schema = @Schema(implementation = CheckMethod.class))
        @Nullable
        CheckMethod checked,

        @QueryParam("changedSince")
        @Parameter(
                description =
                        "Only events revised after this time (RFC 3339). Retracted events are not listed: see `/v1/editions`.",
                extensions = @Extension(name = ParameterTrait.EXTENSION, value = ParameterTrait.UNBOUNDED),
                schema = @Schema(implementation = String.class, format = "date-time"))
        @Nullable
        Instant changedSince) {

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
