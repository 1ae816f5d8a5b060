package org.dossier.search;

import org.dossier.search.index.SearchKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a search found. */
@Schema(description = "What a search found.")
public record SearchHit(
        @Schema(description = "What it is.") SearchKind kind,

        @Schema(
                description =
                        "The id of the organisation whose dossier it is in; null for organisations, sources and claimants.",
                nullable = true,
                examples = "tren-de-aragua")
        @Nullable
        String organisation,

        @Schema(description = "Its id; of a country the ISO 3166-1 alpha-2 code.", examples = "reward-guerrero")
        String id,

        @Schema(
                description = "Which revision of it the edition shows; null for people and countries, which have none.",
                nullable = true,
                examples = "1")
        @Nullable
        Integer revision,

        @Schema(
                description = "Its name or title; null for facts that have none. A source's is in its own language.",
                nullable = true)
        @Nullable
        String title,

        @Schema(description = "What the source supports; null for all but facts.", nullable = true) @Nullable
        String statement,

        @Schema(
                description =
                        "The passage that has the most words of the query, in the reader's language if there is one.")
        Snippet snippet,

        @Schema(description = "Where to read it.") Links links) {

    /** A passage, and where the words of the query stand in it. */
    @Schema(
            name = "SearchSnippet",
            description =
                    "A passage of plain text, and where the words of the query stand in it. There is no markup: escape the text as"
                            + " any other, and mark the places.")
    public record Snippet(
            @Schema(description = "The text. An ellipsis at its start or end stands for what was cut off.")
            String text,

            @Schema(
                    description =
                            "The places, in their order, not overlapping; empty if none of the words stands in this text as such.")
            java.util.List<Mark> marks) {}

    /** The place of a word. */
    @Schema(
            name = "SearchMark",
            description =
                    "The place of a word, in UTF-16 code units as JavaScript counts them: `text.slice(start, end)`.")
    public record Mark(
            @Schema(description = "Where it starts, counted from 0.")
            int start,

            @Schema(description = "Where it ends: the place of the first code unit after it.")
            int end) {}

    /** Where to read what was found. */
    @Schema(name = "SearchHitLinks", description = "Where to read it.")
    public record Links(
            @Schema(
                    description = "The resource that shows it; for a person, the facts that name the person.",
                    format = "uri-reference")
            String self,

            @Schema(
                    description =
                            "For a person, an organisation or a country found by a name or an alias: the fact that says so;"
                                    + " otherwise null.",
                    format = "uri-reference",
                    nullable = true)
            @Nullable
            String fact) {}
}
