package org.dossier.http.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** Problem details (RFC 9457). Members that do not apply are absent. */
@Schema(
        name = "Problem",
        description = "Problem details (RFC 9457). Members that do not apply are absent.",
        properties = {
            @SchemaProperty(name = "parameter", type = SchemaType.STRING, description = "The invalid parameter."),
            @SchemaProperty(
                    name = "parameters",
                    type = SchemaType.ARRAY,
                    implementation = String.class,
                    description = "The parameters that conflict with each other, or with `header`."),
            @SchemaProperty(name = "value", type = SchemaType.STRING, description = "The value that was sent."),
            @SchemaProperty(
                    name = "allowed",
                    type = SchemaType.ARRAY,
                    implementation = String.class,
                    description = "The allowed parameters, values, methods or media types."),
            @SchemaProperty(name = "expected", type = SchemaType.STRING, description = "Describes valid values."),
            @SchemaProperty(
                    name = "resource",
                    type = SchemaType.STRING,
                    description = "The kind of resource that was not found."),
            @SchemaProperty(name = "id", type = SchemaType.STRING, description = "The id that was not found."),
            @SchemaProperty(
                    name = "list",
                    type = SchemaType.STRING,
                    format = "uri-reference",
                    description = "The list of those that exist; for an unknown route, the index."),
            @SchemaProperty(
                    name = "near",
                    type = SchemaType.ARRAY,
                    implementation = String.class,
                    description = "Paths that the request may have meant, the nearest first."),
            @SchemaProperty(name = "faults", type = SchemaType.ARRAY, description = "All errors in the request body."),
            @SchemaProperty(name = "header", type = SchemaType.STRING, description = "The invalid header."),
            @SchemaProperty(
                    name = "line",
                    type = SchemaType.INTEGER,
                    format = "int32",
                    description = "The line of the error in the body."),
            @SchemaProperty(
                    name = "column",
                    type = SchemaType.INTEGER,
                    format = "int32",
                    description = "The column of the error in that line."),
            @SchemaProperty(
                    name = "basedOn",
                    type = SchemaType.INTEGER,
                    format = "int32",
                    description = "The edition that the request was based on."),
            @SchemaProperty(
                    name = "current",
                    type = SchemaType.INTEGER,
                    format = "int32",
                    description = "The newest edition."),
            @SchemaProperty(
                    name = "edition",
                    type = SchemaType.STRING,
                    format = "uri-reference",
                    description = "The edition that has more details."),
            @SchemaProperty(
                    name = "history",
                    type = SchemaType.STRING,
                    format = "uri-reference",
                    description = "The history of the requested resource."),
            @SchemaProperty(
                    name = "reason",
                    type = SchemaType.STRING,
                    description = "Why it was retracted or removed, in the requested language."),
            @SchemaProperty(
                    name = "at",
                    type = SchemaType.STRING,
                    format = "date-time",
                    description = "When it was retracted or removed."),
            @SchemaProperty(
                    name = "replacedBy",
                    type = SchemaType.STRING,
                    description = "The fact to cite instead, such as `tren-de-aragua/members-risquez`."),
            @SchemaProperty(
                    name = "quota",
                    type = SchemaType.INTEGER,
                    format = "int32",
                    description =
                            "The number of requests that a client may send per window; for `too-many-streams`, the number of"
                                    + " streams that it may have open."),
            @SchemaProperty(
                    name = "window",
                    type = SchemaType.INTEGER,
                    format = "int32",
                    description = "The time in which a used-up quota is refilled, in seconds."),
            @SchemaProperty(
                    name = "reference",
                    type = SchemaType.STRING,
                    format = "uuid",
                    description = "Identifies an internal error in the log of the service."),
            @SchemaProperty(
                    name = "retryAfter",
                    type = SchemaType.INTEGER,
                    format = "int32",
                    description = "Seconds to wait before the next attempt.")
        })
public record Problem(
        @Schema(
                format = "uri-reference",
                description = "Identifies the type of problem, and links to its documentation.")
        String type,

        @Schema(description = "Short name of the type of problem.")
        String title,

        @Schema(description = "The HTTP status code.") int status,

        @Schema(description = "Explains the problem with this request.")
        String detail,

        @Schema(format = "uri-reference", description = "The path of the request.")
        String instance,

        @Schema(description = "The type of problem as a kebab-case code, for use in programs.")
        String code,

        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> members) {

    static Problem of(ProblemType type, String detail, String instance, Map<String, Object> members) {
        return new Problem(type.uri(), type.title(), type.status(), detail, instance, type.code(), members);
    }
}
