package org.dossier.search;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.http.parameter.QueryString;
import org.dossier.http.problem.ProblemException;
import org.dossier.revision.NamedRevisionReader;
import org.dossier.revision.NamedRevisionReader.Named;
import org.dossier.revision.Ref;
import org.dossier.revision.Snapshot;
import org.dossier.search.FoundReader.Found;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Searches, and shows what was found as the snapshot has it: what the index is behind in is left out, never shown as it was. */
@ApplicationScoped
class SearchReader {

    private static final Pattern POSITION = Pattern.compile("\\d{1,3}");
    private static final int MOST_SUGGESTIONS = 10;

    private final FoundReader index;
    private final NearWordReader nearWords;
    private final NamedRevisionReader revisions;

    SearchReader(FoundReader index, NearWordReader nearWords, NamedRevisionReader revisions) {
        this.index = index;
        this.nearWords = nearWords;
        this.revisions = revisions;
    }

    SearchPage page(Snapshot snapshot, SearchWords words, Scope scope, Paging paging) {
        int from = Integer.parseInt(paging.from(POSITION, "0").group());
        List<Found> found = index.search(words, scope, from + paging.rows());
        checkKnown(scope, found);
        Slice<Found> slice = paging.slice(
                found.subList(Math.min(from, found.size()), found.size()),
                hit -> String.valueOf(hit.position()),
                scope.edition());
        Map<Ref, Named> contents = contents(snapshot, slice.rows());
        List<SearchPage.NearQuery> near = found.isEmpty()
                ? nearWords.near(words, scope).stream()
                        .map(other -> new SearchPage.NearQuery(
                                other.text(), new SearchPage.Links(search(snapshot, scope, other.text()))))
                        .toList()
                : List.of();
        return new SearchPage(
                slice.rows().stream()
                        .map(hit -> HitView.of(hit, contents, snapshot))
                        .filter(Objects::nonNull)
                        .map(view -> view.hit(words))
                        .toList(),
                behind(snapshot, scope),
                near,
                slice.links());
    }

    Suggestion.All suggestions(Snapshot snapshot, SearchWords words, Scope scope) {
        List<Found> found = index.suggestions(words, scope, 3 * MOST_SUGGESTIONS);
        checkKnown(scope, found);
        Map<Ref, Named> contents = contents(snapshot, found);
        List<Suggestion> suggestions = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        for (Found hit : found) {
            HitView view = HitView.of(hit, contents, snapshot);
            String text = view == null ? null : view.typed(words);
            if (view != null && text != null && texts.add(text) && suggestions.size() < MOST_SUGGESTIONS) {
                suggestions.add(new Suggestion(
                        text, hit.key().kind(), new Suggestion.Links(view.self(), search(snapshot, scope, text))));
            }
        }
        return new Suggestion.All(suggestions, behind(snapshot, scope));
    }

    /** Null if all of the edition is searched, so that an edition that touches no hit does not change the response. */
    private static @Nullable Integer behind(Snapshot snapshot, Scope scope) {
        return scope.edition() < snapshot.edition() ? scope.edition() : null;
    }

    private void checkKnown(Scope scope, List<Found> found) {
        if (found.isEmpty() && scope.organisation() != null && !index.isKnown(scope.organisation())) {
            throw ProblemException.malformed(
                    "organisation", scope.organisation(), "the id of an organisation: see /v1/organisations");
        }
    }

    /** What a page shows, in one statement. */
    private Map<Ref, Named> contents(Snapshot snapshot, List<Found> page) {
        return revisions.read(
                snapshot.edition(), page.stream().flatMap(HitView::needed).collect(toSet()));
    }

    private static String search(Snapshot snapshot, Scope scope, String words) {
        Map<String, String> parameters = new TreeMap<>(Map.of("q", SearchWords.fitting(words)));
        if (scope.organisation() != null) {
            parameters.put("organisation", scope.organisation());
        }
        if (scope.kind() != null) {
            parameters.put("kind", Vocabulary.word(scope.kind()));
        }
        if (scope.language() != null) {
            parameters.put("language", scope.language().tag());
        }
        return snapshot.link(SearchResource.PATH + "?" + QueryString.write(parameters));
    }
}
