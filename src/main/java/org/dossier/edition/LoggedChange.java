package org.dossier.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.dossier.revision.Change;
import org.dossier.revision.Ref;
import org.dossier.revision.Subject;
import org.dossier.text.Language;
import org.dossier.text.LocalisedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of the change log. */
@Schema(description = "One line of the change log: what one edition changed, and why.")
public record LoggedChange(
        @Schema(description = "The kind of what was changed.")
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
                description = "The revision that held until then; null if there was none.",
                nullable = true,
                examples = "1")
        @Nullable
        Integer previous,

        @Schema(description = "The kind of change.") Change change,

        @Schema(description = "How much it matters to those who printed the previous revision.")
        Severity severity,

        @Schema(description = "Whose error a correction mends; null for other kinds of change.", nullable = true)
        @Nullable
        ErrorOrigin error,

        @Schema(
                description = "Why it was made; null if a later edition removed the fact by legal order.",
                nullable = true)
        @Nullable
        String reason,

        @Schema(
                description = "What to cite instead, as in `tren-de-aragua/members-risquez`; null if there is nothing.",
                nullable = true)
        @Nullable
        String replacedBy,

        @Schema(
                description =
                        "The edition that removed the fact by legal order; null if none did. If it is not null, `fields` is empty,"
                                + " and only the removal itself has a reason.",
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
                            "The resource as this edition shows it, or the one that it is part of; after a retraction a 410, after a"
                                    + " removal a 451.",
                    format = "uri-reference")
            String self,

            @Schema(description = "All its revisions.", format = "uri-reference")
            String history) {}

    /** A change with its contents. */
    public static LoggedChange of(ChangeRepository.Logged logged, Language language) {
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
                entry.error(),
                LocalisedText.ofNullable(entry.reason(), language),
                entry.replacedBy(),
                entry.removedIn(),
                entry.removedIn() == null ? FieldChange.between(before, after) : List.of(),
                new Links(entry.subject().path(ref) + "?edition=" + entry.edition(), ref.historyPath()));
    }
}
