package org.dossier.publishing;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.edition.ErrorOrigin;
import org.dossier.edition.Severity;
import org.dossier.revision.Change;
import org.dossier.revision.Content;
import org.dossier.revision.Ref;
import org.dossier.text.LocalisedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An edition as an editor submits it. As in a {@link Content}, invalid values are null. */
@Schema(description = "An edition to publish. Either all its changes are published, or none.")
record Submission(
        @Schema(
                description =
                        "The number of the newest edition that the editor knows. If a newer one exists, nothing is published:"
                                + " check first what it changed.",
                minimum = "1",
                examples = "2")
        @Nullable
        Integer basedOn,

        @Schema(description = "A summary of the edition, for readers of the change log.")
        LocalisedText note,

        @Schema(
                description = "The changes. Each fact, source, claimant or organisation is changed at most once.",
                minItems = 1,
                maxItems = Submission.MOST)
        List<Item> changes) {

    /** How many changes an edition has. */
    static final int MOST = 1_000;

    Submission {
        changes = Collections.unmodifiableList(new ArrayList<>(requireNonNullElse(changes, List.of())));
    }

    /** One of the changes. */
    @Schema(
            name = "SubmittedChange",
            description =
                    "One change. An `addition`, `update`, `correction`, `editorial` change or `review` takes `put`, a `retraction`"
                            + " takes `retract`, a `removal` takes `remove`.")
    record Item(
            @Schema(description = "The kind of change.") Change kind,

            @Schema(
                    description =
                            "How much it matters to those who printed the previous revision; `minor` for an `editorial` change or a `review`.")
            Severity severity,

            @Schema(
                    description = "Whose error a correction mends; other kinds of change do not take this.",
                    nullable = true)
            @Nullable
            ErrorOrigin error,

            @Schema(description = "The reason for the change, for readers of the change log.") @Nullable
            LocalisedText reason,

            @Schema(
                    description = "The whole content of the new revision.",
                    implementation = Object.class,
                    nullable = true)
            @Nullable
            JsonNode put,

            @Schema(
                    description =
                            "What to retract: `organisation/fact`; or `sources/…`, `claimants/…`, `organisations/…`, if nothing refers"
                                    + " to it after this edition.",
                    nullable = true,
                    pattern = Ref.PATTERN,
                    maxLength = Ref.LONGEST,
                    examples = "tren-de-aragua/members-risquez")
            @Nullable
            String retract,

            @Schema(
                    description =
                            "The fact to remove by legal order, as `organisation/fact`. Its contents and the reasons of its changes"
                                    + " are removed from all editions and from its history, and its id cannot be used again. The notes of"
                                    + " editions stay.",
                    nullable = true,
                    pattern = Ref.PATTERN,
                    maxLength = Ref.LONGEST)
            @Nullable
            String remove,

            @Schema(
                    description = "What to cite instead of what is retracted or removed; null if there is nothing.",
                    nullable = true,
                    pattern = Ref.PATTERN,
                    maxLength = Ref.LONGEST)
            @Nullable
            String replacedBy) {

        /** The thing to retract or remove. */
        Stream<String> ending() {
            return Stream.of(retract, remove).flatMap(Stream::ofNullable);
        }
    }
}
