package org.dossier.http.language;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The language of a response: a parameter, and a header that it overrides. */
public record RequestedLanguage(
        @QueryParam("lang")
        @Parameter(
                description =
                        "The language of the texts. Without it `Accept-Language` decides, and English where that names none of"
                                + " ours. A text that has not been translated comes in English.",
                schema = @Schema(implementation = Language.class))
        @Nullable
        Language lang,

        @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable
        String acceptLanguage) {

    public Language language() {
        return lang == null ? Language.accepted(acceptLanguage) : lang;
    }

    /** A body whose texts are in that language. */
    public <T> RestResponse<T> reply(T body) {
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.CONTENT_LANGUAGE, language().tag())
                .build();
    }
}
