package org.dossier.search;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.dossier.edition.SnapshotResolver;
import org.dossier.http.contract.ParameterTrait;
import org.dossier.http.paging.Paging;
import org.dossier.revision.ReadParameters;
import org.dossier.revision.Ref;
import org.dossier.revision.Snapshot;
import org.dossier.search.index.SearchIndex;
import org.dossier.search.index.SearchKind;
import org.dossier.text.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path(SearchResource.PATH)
@Tag(name = "Search", description = "Facts, people, organisations, countries, sources and claimants by words.")
public class SearchResource {

    static final String PATH = "/v1/search";

    private final SnapshotResolver snapshots;
    private final SearchIndex index;
    private final SearchReader found;

    SearchResource(SnapshotResolver snapshots, SearchIndex index, SearchReader found) {
        this.snapshots = snapshots;
        this.index = index;
        this.found = found;
    }

    /** What restricts a search. */
    public record Filter(
            @QueryParam("kind")
            @Parameter(description = "Only what is of this kind.", schema = @Schema(implementation = SearchKind.class))
            @Nullable
            SearchKind kind,

            @QueryParam("organisation")
            @Parameter(
                    description =
                            "Only this organisation and what is in its dossier, by its id. Sources and claimants are in none.",
                    schema = @Schema(implementation = String.class, pattern = Ref.ID, maxLength = Ref.LONGEST_ID))
            @Nullable
            String organisation,

            @QueryParam("language")
            @Parameter(
                    description =
                            "Only what has the words in a text of this language; names count in either. Not the language of the"
                                    + " response, which is `lang`.",
                    schema = @Schema(implementation = Language.class))
            @Nullable
            Language language) {

        private Scope scope(int edition) {
            return new Scope(edition, kind, organisation, language);
        }
    }

    @GET
    @Operation(
            operationId = "search",
            summary = "Search",
            description =
                    "Facts, people, organisations, countries, sources and claimants that have the words, in whichever language, the"
                            + " best first and at most 1,000. A name or alias that is the whole query comes first. Use it to find what you do"
                            + " not have an id of.")
    public RestResponse<SearchPage> search(
            @QueryParam("q")
                    @Parameter(
                            description =
                                    "The words to search, in English or Spanish, without regard to case, accents and endings: at most"
                                            + " 200 characters and 20 words. Nothing in it is syntax. Of more than two words, most have to be"
                                            + " there.",
                            required = true,
                            example = "reward",
                            extensions = @Extension(name = ParameterTrait.EXTENSION, value = ParameterTrait.UNBOUNDED),
                            schema = @Schema(implementation = String.class, maxLength = SearchWords.MOST_CHARACTERS))
                    @Nullable
                    String q,
            @BeanParam Filter filter,
            @BeanParam ReadParameters reading,
            @BeanParam Paging paging) {
        SearchWords words = SearchWords.parse(q);
        Snapshot snapshot = snapshots.of(reading, paging.edition());
        int edition = indexed(snapshot, paging.edition() != null);
        return reply(snapshot, found.page(snapshot, words, filter.scope(edition), paging), edition);
    }

    @GET
    @Path("/suggestions")
    @Operation(
            operationId = "listSuggestions",
            summary = "Complete what is typed",
            description =
                    "At most ten names and titles that have the words, of which the last may be incomplete. Use it while a reader"
                            + " types a query.")
    public RestResponse<Suggestion.All> suggestions(
            @QueryParam("q")
                    @Parameter(
                            description =
                                    "What was typed so far, without regard to case and accents: at most 200 characters and 20 words.",
                            required = true,
                            example = "rew",
                            extensions = @Extension(name = ParameterTrait.EXTENSION, value = ParameterTrait.UNBOUNDED),
                            schema = @Schema(implementation = String.class, maxLength = SearchWords.MOST_CHARACTERS))
                    @Nullable
                    String q,
            @BeanParam Filter filter,
            @BeanParam ReadParameters reading) {
        SearchWords words = SearchWords.parse(q);
        Snapshot snapshot = snapshots.of(reading, null);
        int edition = indexed(snapshot, false);
        return reply(snapshot, found.suggestions(snapshot, words, filter.scope(edition)), edition);
    }

    /** The edition that is searched: a named one, which is kept for long, only if the index has it. */
    private int indexed(Snapshot snapshot, boolean isContinued) {
        int seen = index.awaitEdition(snapshot.edition());
        if (seen < snapshot.edition() && (snapshot.pinned() || isContinued)) {
            throw SearchIndex.notReady("The search index has not seen edition " + snapshot.edition() + " yet.");
        }
        return Math.min(seen, snapshot.edition());
    }

    private static <T> RestResponse<T> reply(Snapshot snapshot, T body, int edition) {
        RestResponse<T> response = snapshot.reply(body);
        if (edition < snapshot.edition()) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        return response;
    }
}
