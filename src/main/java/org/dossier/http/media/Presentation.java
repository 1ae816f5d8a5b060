package org.dossier.http.media;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.dossier.http.language.Language;
import org.dossier.http.language.RequestedLanguage;
import org.dossier.http.parameter.Names;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How a response is to be written: the parameters that every read takes. */
public record Presentation(
        @BeanParam RequestedLanguage requestedLanguage,

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
        Names fields) {

    public Language language() {
        return requestedLanguage.language();
    }

    public <T> RestResponse<T> reply(T body) {
        return requestedLanguage.reply(body);
    }
}
