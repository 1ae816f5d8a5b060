package org.dossier.search;

import java.util.List;
import org.dossier.search.index.SearchKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A name or title that begins as what was typed. */
@Schema(description = "A name or title with the words that were typed, of which the last may be incomplete.")
public record Suggestion(
        @Schema(description = "The name or title.", examples = "Niño Guerrero")
        String text,

        @Schema(description = "What has this name or title; of several things the best.")
        SearchKind kind,

        @Schema(description = "Where to read on.") Links links) {

    /** Where to read on. */
    @Schema(name = "SuggestionLinks", description = "Where to read on.")
    public record Links(
            @Schema(description = "What has this name or title.", format = "uri-reference")
            String self,

            @Schema(description = "The search for it.", format = "uri-reference")
            String search) {}

    /** All suggestions for what was typed. */
    @Schema(name = "SuggestionPage", description = "At most ten suggestions, the best first.")
    public record All(
            @Schema(description = "The suggestions; empty if there is none.")
            List<Suggestion> items,

            @Schema(
                    description =
                            "The edition that was searched, if the index has not seen a newer one yet; otherwise null.",
                    nullable = true)
            @Nullable
            Integer indexedThrough) {

        public All {
            items = List.copyOf(items);
        }
    }
}
