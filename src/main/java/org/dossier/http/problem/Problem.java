package org.dossier.http.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** An error on the wire, as RFC 9457 lays it out. Members that do not apply are absent. */
@Schema(
        name = "Problem",
        description = "An error: problem details as RFC 9457 lays them out. Members that do not apply are absent.",
        properties = {
            @SchemaProperty(name = "parameter", type = SchemaType.STRING, description = "The parameter at fault."),
            @SchemaProperty(
                    name = "parameters",
                    type = SchemaType.ARRAY,
                    implementation = String.class,
                    description = "The parameters that contradict each other, or the `header`."),
            @SchemaProperty(name = "value", type = SchemaType.STRING, description = "The value that was sent."),
            @SchemaProperty(
                    name = "allowed",
                    type = SchemaType.ARRAY,
                    implementation = String.class,
                    description = "All parameters, values, methods or media types that would have been taken."),
            @SchemaProperty(
                    name = "expected",
                    type = SchemaType.STRING,
                    description = "The form of the values that would have been taken."),
            @SchemaProperty(
                    name = "resource",
                    type = SchemaType.STRING,
                    description = "The kind of thing that was not found."),
            @SchemaProperty(name = "id", type = SchemaType.STRING, description = "The id that was not found."),
            @SchemaProperty(
                    name = "list",
                    type = SchemaType.STRING,
                    format = "uri-reference",
                    description = "Where to find those that exist."),
            @SchemaProperty(name = "faults", type = SchemaType.ARRAY, description = "All that is wrong in the body."),
            @SchemaProperty(name = "header", type = SchemaType.STRING, description = "The header at fault."),
            @SchemaProperty(name = "line", type = SchemaType.INTEGER, description = "The line of the body at fault."),
            @SchemaProperty(name = "column", type = SchemaType.INTEGER, description = "The column in that line."),
            @SchemaProperty(
                    name = "basedOn",
                    type = SchemaType.INTEGER,
                    description = "The edition that the request was based on."),
            @SchemaProperty(name = "current", type = SchemaType.INTEGER, description = "The newest edition."),
            @SchemaProperty(
                    name = "edition",
                    type = SchemaType.STRING,
                    format = "uri-reference",
                    description = "The edition that tells more."),
            @SchemaProperty(
                    name = "history",
                    type = SchemaType.STRING,
                    format = "uri-reference",
                    description = "All that became of what was asked for."),
            @SchemaProperty(
                    name = "reason",
                    type = SchemaType.STRING,
                    description = "Why it was retracted or removed, in the language that was asked for."),
            @SchemaProperty(
                    name = "at",
                    type = SchemaType.STRING,
                    format = "date-time",
                    description = "When it was retracted or removed."),
            @SchemaProperty(
                    name = "replacedBy",
                    type = SchemaType.STRING,
                    description = "What to cite instead, as in `tren-de-aragua/members-risquez`."),
            @SchemaProperty(
                    name = "quota",
                    type = SchemaType.INTEGER,
                    description =
                            "How many requests a client has for each window; of `too-many-streams`, how many streams it may have open."),
            @SchemaProperty(
                    name = "window",
                    type = SchemaType.INTEGER,
                    description = "In what time a quota that was used up is whole again, in seconds."),
            @SchemaProperty(
                    name = "reference",
                    type = SchemaType.STRING,
                    format = "uuid",
                    description = "Finds an internal error in the service's log."),
            @SchemaProperty(
                    name = "retryAfter",
                    type = SchemaType.INTEGER,
                    description = "After how many seconds to ask again.")
        })
public record Problem(
        @Schema(
                format = "uri-reference",
                description = "Identifies the type of problem, and links to its documentation.")
        String type,

        @Schema(description = "The type of problem in a few words.")
        String title,

        @Schema(description = "The HTTP status code.") int status,

        @Schema(description = "What was wrong with this very request.")
        String detail,

        @Schema(format = "uri-reference", description = "The path that was asked for.")
        String instance,

        @Schema(description = "The type of problem as a kebab-case code, for programs.")
        String code,

        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> members) {

    static Problem of(ProblemType type, String detail, String instance, Map<String, Object> members) {
        return new Problem(type.uri(), type.title(), type.status(), detail, instance, type.code(), members);
    }
}
