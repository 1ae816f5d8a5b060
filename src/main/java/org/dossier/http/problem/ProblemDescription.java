package org.dossier.http.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A type of problem, documented. */
@Schema(description = "A type of problem: what it means, and how the caller mends the request.")
public record ProblemDescription(
        @Schema(description = "The kebab-case code, for programs.", examples = "unknown-parameter")
        String code,

        @Schema(
                description = "What problems of this type have as `type`; also where this is.",
                format = "uri-reference",
                examples = "/v1/problems/unknown-parameter")
        String type,

        @Schema(description = "The HTTP status code.", examples = "400")
        int status,

        @Schema(description = "The type of problem in a few words.")
        String title,

        @Schema(description = "When the problem occurs, and how to mend the request; Markdown.")
        String description) {

    static ProblemDescription of(ProblemType type) {
        return new ProblemDescription(type.code(), type.uri(), type.status(), type.title(), type.description());
    }
}
