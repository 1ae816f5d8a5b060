package org.dossier.http.parameter;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.dossier.http.contract.ParameterTrait;
import org.dossier.text.Language;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The requested language: a parameter, which overrides a header. */
public record RequestedLanguage(
        @QueryParam("lang")
        @Parameter(
                description =
                        "The language of the texts; overrides `Accept-Language`. The default, if that header has no supported"
                                + " language, is English. Texts without a translation are in English.",
                extensions = @Extension(name = ParameterTrait.EXTENSION, value = ParameterTrait.NO_FILTER),
                schema = @Schema(implementation = Language.class))
        @Nullable
        Language lang,

        @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable
        String acceptLanguage) {

    public Language language() {
        return lang == null ? Language.accepted(acceptLanguage) : lang;
    }

    /** A 200 response with {@code Content-Language}. */
    public <T> RestResponse<T> reply(T body) {
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.CONTENT_LANGUAGE, language().tag())
                .build();
    }
}
