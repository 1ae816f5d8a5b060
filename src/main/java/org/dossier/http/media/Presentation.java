package org.dossier.http.media;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.dossier.http.contract.ParameterTrait;
import org.dossier.http.parameter.CommaSeparated;
import org.dossier.http.parameter.RequestedLanguage;
import org.dossier.text.Language;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The parameters of every read: language, format, fields. */
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
                        "Comma-separated names of the fields to return: of the object, or of each item of a list. All other"
                                + " fields are omitted, including required ones. Works with JSON only.",
                extensions =
                        @Extension(
                                name = ParameterTrait.EXTENSION,
                                value = ParameterTrait.UNORDERED + "," + ParameterTrait.JSON_ONLY + ","
                                        + ParameterTrait.NO_FILTER),
                schema = @Schema(implementation = String.class))
        @Nullable
        CommaSeparated fields) {

    public Language language() {
        return requestedLanguage.language();
    }

    public <T> RestResponse<T> reply(T body) {
        return requestedLanguage.reply(body);
    }
}
