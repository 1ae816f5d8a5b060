package org.dossier.search;

import java.util.List;
import org.dossier.http.paging.Listing;
import org.dossier.http.paging.PageLinks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of what a search found. */
@Schema(description = "One page of what a search found, the best first.")
public record SearchPage(
        @Schema(description = "What was found, the best first; empty if nothing was.")
        List<SearchHit> items,

        @Schema(
                description =
                        "The edition that was searched, if the index has not seen a newer one yet, as within a second of its"
                                + " publication; HTTP caches then do not store the response. Otherwise null: the index has all of"
                                + " `Dossier-Edition`.",
                nullable = true,
                examples = "2")
        @Nullable
        Integer indexedThrough,

        @Schema(
                description =
                        "Queries near this one that do find something, if it found nothing; otherwise empty. They are guesses"
                                + " by spelling, and say nothing about what was asked.")
        List<NearQuery> nearest,

        @Schema(description = "Links to this page and the next.")
        PageLinks links)
        implements Listing<SearchHit> {

    public SearchPage {
        items = List.copyOf(items);
        nearest = List.copyOf(nearest);
    }

    /** A query near one that found nothing. */
    @Schema(description = "A query near one that found nothing.")
    public record NearQuery(
            @Schema(description = "The query, in lower case and without accents.", examples = "tocoron")
            String query,

            @Schema(description = "Where to read what it finds.")
            Links links) {}

    /** Where to read what a query finds. */
    @Schema(name = "NearQueryLinks", description = "Where to read what a query finds.")
    public record Links(
            @Schema(description = "The search.", format = "uri-reference")
            String search) {}
}
