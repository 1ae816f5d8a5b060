package org.dossier.publishing;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.edition.Severity;
import org.dossier.revision.Change;
import org.dossier.revision.Content;
import org.dossier.revision.Ref;
import org.dossier.text.LocalisedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An edition as an editor asks for it. As with a {@link Content}, what was wrong in the body is null. */
@Schema(description = "An edition to be published: all of its changes, or none.")
record Submission(
        @Schema(
                description =
                        "The number of the newest edition that the editor knows. If another one was published meanwhile, nothing is"
                                + " published: look at what it changed first.",
                minimum = "1",
                examples = "2")
        @Nullable
        Integer basedOn,

        @Schema(description = "What the edition brings, for readers of the change log.")
        LocalisedText note,

        @Schema(description = "The changes, each of another thing.", minItems = 1, maxItems = Submission.MOST)
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
                    "One change. An `addition`, `update`, `correction` or `editorial` change takes `put`, a `retraction` takes `retract`,"
                            + " a `removal` takes `remove`.")
    record Item(
            @Schema(description = "The kind of change.") Change kind,

            @Schema(
                    description =
                            "How much it matters to those who printed what was there before; of an `editorial` change, `minor`.")
            Severity severity,

            @Schema(description = "Why it is made, for readers of the change log.")
            LocalisedText reason,

            @Schema(description = "All of what the new revision says.", implementation = Object.class, nullable = true)
            @Nullable
            JsonNode put,

            @Schema(
                    description =
                            "What to retract: `organisation/fact`; or `sources/…`, `claimants/…`, `organisations/…`, if nothing refers"
                                    + " to it once the edition is published.",
                    nullable = true,
                    pattern = Ref.PATTERN,
                    maxLength = Ref.LONGEST,
                    examples = "tren-de-aragua/members-risquez")
            @Nullable
            String retract,

            @Schema(
                    description =
                            "What to remove by order of the law: a fact, as `organisation/fact`. Its contents and the reasons of its"
                                    + " changes are taken out of all editions and of its history, and nothing can be said under its id"
                                    + " again. The notes of editions stay.",
                    nullable = true,
                    pattern = Ref.PATTERN,
                    maxLength = Ref.LONGEST)
            @Nullable
            String remove,

            @Schema(
                    description = "What to cite instead of what is retracted or removed; null where there is nothing.",
                    nullable = true,
                    pattern = Ref.PATTERN,
                    maxLength = Ref.LONGEST)
            @Nullable
            String replacedBy) {

        /** What it is about, if that is something that ends. */
        Stream<String> ending() {
            return Stream.of(retract, remove).flatMap(Stream::ofNullable);
        }
    }
}
