package org.dossier.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.dossier.revision.Change;
import org.dossier.revision.Ref;
import org.dossier.revision.Subject;
import org.dossier.text.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of the change log. */
@Schema(description = "One line of the change log: what an edition did to one thing, and why.")
public record LoggedChange(
        @Schema(description = "What kind of thing was changed.")
        Subject subject,

        @Schema(
                description = "The organisation that the fact is about; null for sources, claimants and organisations.",
                nullable = true,
                examples = "tren-de-aragua")
        @Nullable
        String organisation,

        @Schema(description = "The id of what was changed.", examples = "members-risquez")
        String id,

        @Schema(
                description =
                        "The revision that the change made, counted from 1; null for a retraction or removal, which"
                                + " makes none.",
                nullable = true,
                examples = "2")
        @Nullable
        Integer revision,

        @Schema(
                description = "The revision that held until then; null where there was none.",
                nullable = true,
                examples = "1")
        @Nullable
        Integer previous,

        @Schema(description = "The kind of change.") Change change,

        @Schema(description = "How much it matters to those who printed what was there before.")
        Severity severity,

        @Schema(
                description = "Why it was made; null where a later edition removed the fact by order of the law.",
                nullable = true)
        @Nullable
        String reason,

        @Schema(
                description =
                        "What to cite instead, as in `tren-de-aragua/members-risquez`; null where there is nothing.",
                nullable = true)
        @Nullable
        String replacedBy,

        @Schema(
                description =
                        "The edition that took out, by order of the law, what is said here: then `fields` is empty, and only the"
                                + " removal itself has a reason. Null for all else.",
                nullable = true)
        @Nullable
        Integer removedIn,

        @Schema(description = "All fields that changed, before and after.")
        List<FieldChange> fields,

        @Schema(description = "Where to read it.") Links links) {

    /** Where to read what was changed. */
    @Schema(name = "ChangeLinks", description = "Where to read what was changed.")
    public record Links(
            @Schema(
                    description =
                            "The thing as this edition left it, or the page that it is part of; after a retraction or removal a 410 or"
                                    + " 451.",
                    format = "uri-reference")
            String self,

            @Schema(description = "All its revisions.", format = "uri-reference")
            String history) {}

    static LoggedChange of(ChangeRepository.Logged logged, Language language) {
        return of(logged.entry(), logged.before(), logged.after(), language);
    }

    /**
     * @param before the content before the change; null where there was none
     * @param after the content after it; null where there is none
     */
    public static LoggedChange of(
            ChangeLogEntry entry, @Nullable JsonNode before, @Nullable JsonNode after, Language language) {
        Ref ref = entry.ref();
        return new LoggedChange(
                entry.subject(),
                ref.organisation(),
                ref.id(),
                entry.revision(),
                entry.previous(),
                entry.change(),
                entry.severity(),
                entry.reason() == null ? null : entry.reason().in(language),
                entry.replacedBy(),
                entry.removedIn(),
                entry.removedIn() == null ? FieldChange.between(before, after) : List.of(),
                new Links(entry.subject().path(ref) + "?edition=" + entry.edition(), ref.historyPath()));
    }
}
