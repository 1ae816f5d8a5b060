package org.dossier.fact;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.dossier.assertion.AssertionFilter;
import org.dossier.http.contract.ParameterTrait;
import org.dossier.http.parameter.CommaSeparated;
import org.dossier.revision.FactKind;
import org.dossier.revision.Ref;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which facts a list holds; all filters given must match. */
public record FactFilter(
        @QueryParam("kind")
        @Parameter(description = "Only facts of this kind.", schema = @Schema(implementation = FactKind.class))
        @Nullable
        FactKind kind,

        @QueryParam("ids")
        @Parameter(
                description = "Only these facts, by comma-separated ids; retracted ones are omitted.",
                extensions = @Extension(name = ParameterTrait.EXTENSION, value = ParameterTrait.UNORDERED),
                schema = @Schema(implementation = String.class, pattern = Ref.IDS))
        @Nullable
        CommaSeparated ids,

        @BeanParam AssertionFilter common) {}
