package org.dossier.http.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A type of problem, documented. */
@Schema(description = "A type of problem: what it means, and how to correct the request.")
public record ProblemDescription(
        @Schema(description = "The kebab-case code, for use in programs.", examples = "unknown-parameter")
        String code,

        @Schema(
                description = "The value of `type` in problems of this type; also the path of this description.",
                format = "uri-reference",
                examples = "/v1/problems/unknown-parameter")
        String type,

        @Schema(description = "The HTTP status code.", examples = "400")
        int status,

        @Schema(description = "Short name of the type of problem.")
        String title,

        @Schema(description = "When the problem occurs, and how to correct the request; Markdown.")
        String description) {

    static ProblemDescription of(ProblemType type) {
        return new ProblemDescription(type.code(), type.uri(), type.status(), type.title(), type.description());
    }
}
