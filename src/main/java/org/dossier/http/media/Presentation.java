package org.dossier.http.media;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.dossier.http.contract.ParameterTrait;
import org.dossier.http.parameter.BooleanParameter;
import org.dossier.http.parameter.CommaSeparated;
import org.dossier.http.parameter.RequestedLanguage;
import org.dossier.text.Language;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The parameters of every read: language, format, fields, indentation. */
public record Presentation(
        @BeanParam RequestedLanguage requestedLanguage,

        @QueryParam("format")
        @Parameter(
                description = "The format of the response; overrides `Accept`.",
                extensions = @Extension(name = ParameterTrait.EXTENSION, value = ParameterTrait.NO_FILTER),
                schema = @Schema(implementation = Format.class))
        @Nullable
        Format format,

        @QueryParam("fields")
        @Parameter(
                description =
                        "Comma-separated names of the fields to return: of the object, or of each item of a list, as its schema has them."
                                + " A dot leads into an object, and into each object of an array: `id,asOf.text,citations.source.url`. All"
                                + " other fields are omitted, including required ones. Works with JSON only.",
                extensions =
                        @Extension(
                                name = ParameterTrait.EXTENSION,
                                value = ParameterTrait.UNORDERED + "," + ParameterTrait.JSON_ONLY + ","
                                        + ParameterTrait.NO_FILTER),
                schema = @Schema(implementation = String.class, pattern = "^[A-Za-z0-9]+([.,][A-Za-z0-9]+)*$"))
        @Nullable
        CommaSeparated fields,

        @QueryParam("pretty")
        @Parameter(
                description =
                        "Whether the response is indented by two spaces. Without it, a response is indented if `Accept` begins with"
                                + " `text/html`, as that of browsers does, and `format` is not given. Works with JSON only.",
                extensions =
                        @Extension(
                                name = ParameterTrait.EXTENSION,
                                value = ParameterTrait.JSON_ONLY + "," + ParameterTrait.NO_FILTER),
                schema = @Schema(implementation = Boolean.class))
        @Nullable
        BooleanParameter pretty) {

    public Language language() {
        return requestedLanguage.language();
    }

    public <T> RestResponse<T> reply(T body) {
        return requestedLanguage.reply(body);
    }
}
