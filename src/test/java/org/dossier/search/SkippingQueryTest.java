package org.dossier.search;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.dossier.revision.IndexedRevision;
import org.dossier.revision.Ref;
import org.dossier.revision.RevisionId;
import org.dossier.revision.Subject;
import org.dossier.search.index.IndexField;
import org.dossier.search.index.IndexOfRevisions;
import org.dossier.search.index.SearchKind;
import org.dossier.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search passes over no document that belongs to the best: its pages are those of a search that rates every document. */
class SkippingQueryTest {

    private static final List<String> WORDS = List.of(
            "river", "bridge", "market", "harbour", "window", "garden", "copper", "lantern", "saddle", "orchard",
            "tunnel", "violet");

    private static final int EDITIONS = 8;

    /** Hits of the first page, and of all until some later one. */
    private static final List<Integer> PAGES = List.of(20, 40, 200);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void pages_are_those_of_a_search_that_rates_everything(long seed) throws IOException {
        Random random = new Random(seed);
        try (IndexOfRevisions index = new IndexOfRevisions(folder)) {
            fill(index, random);
            index.search(searcher -> {
                assertThat(searcher.getIndexReader().leaves()).hasSizeGreaterThan(2);
                assertThat(searcher.getIndexReader().hasDeletions()).isTrue();
                for (int i = 0; i < 30; i++) {
                    SearchWords words = new SearchWords(
                            List.of(text(random, 1 + random.nextInt(5)).split(" ")));
                    Scope scope = scope(random);
                    SearchQueryBuilder queries = new SearchQueryBuilder(words, scope);
                    assertPages(searcher, FoundReader.query(searcher, words, scope));
                    assertPages(searcher, queries.search(Map.of(), false));
                    assertPages(searcher, queries.suggestions());
                }
                return null;
            });
        }
    }

    @Test
    void whether_words_stand_together_is_rated_only_where_few_have_them_all() throws IOException {
        SearchWords words = new SearchWords(List.of("river", "bridge"));
        try (IndexOfRevisions index = new IndexOfRevisions(folder)) {
            for (int i = 0; i < 10_000; i++) {
                index.add(figure(Ref.fact("large", "figure-" + i), 1, 1, null, "River of copper and one bridge"));
            }
            index.add(figure(Ref.fact("small", "apart"), 1, 1, null, "River of copper and one bridge"));
            index.add(figure(Ref.fact("small", "together"), 1, 1, null, "One copper of and river bridge"));
            index.commit();
            assertThat(first(index, words, new Scope(1, null, "small", null))).isEqualTo("small/together");
            assertThat(first(index, words, new Scope(1, null, null, null))).isEqualTo("large/figure-0");
        }
    }

    private static String first(IndexOfRevisions index, SearchWords words, Scope scope) throws IOException {
        return index.search(searcher -> FoundReader.first(searcher, FoundReader.query(searcher, words, scope), 1))
                .get(0)
                .thing()
                .toString();
    }

    private static void assertPages(IndexSearcher searcher, Query query) throws IOException {
        List<String> all = rated(searcher, query);
        for (int most : PAGES) {
            assertThat(FoundReader.first(searcher, query, most))
                    .as("%d hits of %s", most, query)
                    .extracting(found -> found.key() + " " + found.thing())
                    .isEqualTo(all.subList(0, Math.min(most, all.size())));
        }
    }

    /** All hits, the best first, with nothing passed over. */
    private static List<String> rated(IndexSearcher searcher, Query query) throws IOException {
        Everything everything = new Everything();
        searcher.search(query, everything);
        return new ArrayList<>(everything.rated.stream()
                .sorted(comparing(Rated::score).reversed().thenComparing(Rated::order))
                .map(Rated::order)
                .collect(Collectors.toMap(
                        order -> order.substring(0, order.indexOf(' ')),
                        order -> order,
                        (better, other) -> better,
                        LinkedHashMap::new))
                .values());
    }

    private record Rated(float score, String order) {}

    private static final class Everything extends SimpleCollector {

        private final List<Rated> rated = new ArrayList<>();
        private SortedDocValues orders = DocValues.emptySorted();
        private @Nullable Scorable scorer;

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            orders = DocValues.getSorted(leaf.reader(), IndexField.ORDER);
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int document) throws IOException {
            orders.advanceExact(document);
            rated.add(new Rated(
                    Objects.requireNonNull(scorer).score(),
                    orders.lookupOrd(orders.ordValue()).utf8ToString()));
        }
    }

    /** Two large files, one that small ones were merged to, and small ones; some of their documents are deleted. */
    private static void fill(IndexOfRevisions index, Random random) throws IOException {
        int number = 0;
        for (int file = 0; file < 14; file++) {
            for (int i = file < 2 ? 1_500 : 60; i > 0; i--) {
                Ref thing = random.nextInt(8) == 0
                        ? Ref.claimant("claimant-" + number)
                        : Ref.fact("organisation-" + random.nextInt(4), "figure-" + number);
                number++;
                int made = 1 + random.nextInt(EDITIONS - 1);
                Integer ended = random.nextBoolean() ? null : made + 1;
                index.add(revision(thing, 1, made, ended, random));
                if (ended != null) {
                    index.add(revision(thing, 2, ended, null, random));
                }
            }
            for (int i = 0; i < 20; i++) {
                index.delete(Ref.fact("organisation-" + random.nextInt(4), "figure-" + random.nextInt(number)));
            }
            index.commit();
        }
    }

    private static IndexedRevision revision(Ref thing, int revision, int made, @Nullable Integer ended, Random random) {
        if (thing.organisation() != null) {
            // Of these few, many are rated alike.
            String statement =
                    random.nextInt(3) == 0 ? WORDS.get(random.nextInt(3)) : text(random, 1 + random.nextInt(30));
            return figure(thing, revision, made, ended, statement);
        }
        String name = "{\"name\": {\"en\": \"" + text(random, 1 + random.nextInt(3)) + "\"}}";
        return new IndexedRevision(RevisionId.of(thing, revision), Subject.CLAIMANT, made, ended, name);
    }

    private static IndexedRevision figure(
            Ref thing, int revision, int made, @Nullable Integer ended, String statement) {
        int number = Math.floorMod(thing.hashCode(), 500);
        String person = number < 100
                ? ", \"personId\": \"person-" + number + "\", \"personName\": \"Violet " + WORDS.get(3) + "\""
                : "";
        String content = "{\"statement\": {\"en\": \"" + statement + "\"}" + person + "}";
        return new IndexedRevision(RevisionId.of(thing, revision), Subject.FIGURE, made, ended, content);
    }

    private static Scope scope(Random random) {
        return new Scope(
                1 + random.nextInt(EDITIONS),
                random.nextInt(4) == 0 ? SearchKind.FIGURE : null,
                random.nextInt(4) == 0 ? "organisation-" + random.nextInt(4) : null,
                random.nextInt(4) == 0 ? Language.ES : null);
    }

    /** Words of which the first are the most common. */
    private static String text(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> WORDS.get((int) (WORDS.size() * Math.pow(random.nextDouble(), 3))))
                .collect(Collectors.joining(" "));
    }
}
