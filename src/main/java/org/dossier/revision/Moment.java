package org.dossier.revision;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.dossier.http.contract.ParameterTrait;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that select an edition: its number, or a time. */
public record Moment(
        @QueryParam("edition")
        @Parameter(
                description =
                        "Read the facts as this edition left them. Without it, the newest. Not together with `knownAt`.",
                extensions =
                        @Extension(
                                name = ParameterTrait.EXTENSION,
                                value = ParameterTrait.EDITION + "," + ParameterTrait.NO_FILTER),
                schema = @Schema(implementation = int.class, minimum = "1"))
        @Nullable
        Integer edition,

        @QueryParam("knownAt")
        @Parameter(
                description =
                        "Read the facts as they were known at this time (RFC 3339), that is, in the newest edition published"
                                + " by then. Not together with `edition`.",
                extensions =
                        @Extension(
                                name = ParameterTrait.EXTENSION,
                                value = ParameterTrait.EDITION + "," + ParameterTrait.UNBOUNDED + ","
                                        + ParameterTrait.NO_FILTER),
                schema = @Schema(implementation = String.class, format = "date-time"))
        @Nullable
        Instant knownAt) {

    /** @throws ProblemException when the moment is given in two ways */
    void check() {
        if (edition != null && knownAt != null) {
            throw new ProblemException(
                            ProblemType.CONFLICTING_PARAMETERS, "Use either 'edition' or 'knownAt', not both.")
                    .with("parameters", List.of("edition", "knownAt"));
        }
    }
}
