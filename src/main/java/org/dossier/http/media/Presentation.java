package org.dossier.http.media;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.dossier.http.language.Language;
import org.dossier.http.parameter.Names;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How a response is to be written: the parameters that every read takes. */
public record Presentation(
        @QueryParam("lang")
        @Parameter(
                description =
                        "The language of the texts. Without it `Accept-Language` decides, and English where that names none of"
                                + " ours. A text that has not been translated comes in English.",
                schema = @Schema(implementation = Language.class))
        @Nullable
        Language lang,

        @QueryParam("format")
        @Parameter(
                description = "The format of the response; it overrides `Accept`.",
                schema = @Schema(implementation = Format.class))
        @Nullable
        Format format,

        @QueryParam("fields")
        @Parameter(
                description =
                        "The fields to return, separated by commas: of the object, or of each item of a list. All others are"
                                + " left out, required ones too. For JSON only.",
                schema = @Schema(implementation = String.class))
        @Nullable
        Names fields,

        @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable
        String acceptLanguage) {

    public Language language() {
        return lang == null ? Language.accepted(acceptLanguage) : lang;
    }

    public <T> RestResponse<T> reply(T body) {
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.CONTENT_LANGUAGE, language().tag())
                .build();
    }
}
