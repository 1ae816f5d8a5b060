package org.dossier.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dossier.search.index.IndexField;
import org.dossier.search.index.SearchKind;
import org.dossier.search.index.TextAnalysis;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;

/**
 * Makes queries from words. A name that is the whole query comes first, then what has the words in a name, in a title, in a
 * statement, anywhere; facts before sources that fit as well.
 */
final class SearchQueryBuilder {

    private static final float WHOLE_NAME = 1_000;
    private static final float NAME = 20;
    private static final float FACT = 8;
    private static final float IN_NAME = 4;
    private static final float IN_TITLE = 2.5f;
    private static final float IN_TEXT = 1.5f;
    private static final float NAME_PHRASE = 3;
    private static final float PHRASE = 1;

    /** How much the fields count in which a word stands beside the best of them: a fraction of two, so that sums are exact. */
    private static final float OTHER_FIELDS = 0.125f;

    /** Of more than two words, so many of ten have to be there. */
    private static final int NEEDED_OF_TEN = 7;

    private static final Query IS_FACT = constant(term(IndexField.KIND, IndexField.FACT), FACT);

    private static final Query IS_NO_FACT = constant(term(IndexField.KIND, IndexField.NO_FACT), 0);

    /** What facts are about; a claimant's name says less. */
    private static final Query IS_NAMED =
            isOf(Stream.of(SearchKind.PERSON, SearchKind.ORGANISATION, SearchKind.COUNTRY));

    private final SearchWords words;
    private final Scope scope;

    SearchQueryBuilder(SearchWords words, Scope scope) {
        this.words = words;
        this.scope = scope;
    }

    private static Query isOf(Stream<SearchKind> kinds) {
        return new ConstantScoreQuery(new TermInSetQuery(
                IndexField.KIND,
                kinds.map(kind -> new BytesRef(Vocabulary.word(kind))).toList()));
    }

    /**
     * All parts are required, so that they look at the same documents, and none is rated for what stands elsewhere.
     *
     * @param weights how much each of the words tells
     * @param byPhrase whether a text fits better if the words stand together in it
     */
    Query search(Map<String, Float> weights, boolean byPhrase) {
        BooleanQuery.Builder query = scope.query();
        List<String> telling = words.telling();
        int count = telling.size();
        if (count <= 2) {
            telling.forEach(word -> query.add(weighted(word, weights), Occur.MUST));
        } else {
            BooleanQuery.Builder needed = new BooleanQuery.Builder();
            telling.forEach(word -> needed.add(weighted(word, weights), Occur.SHOULD));
            needed.setMinimumNumberShouldMatch((count * NEEDED_OF_TEN + 9) / 10);
            query.add(needed.build(), Occur.MUST);
        }
        return new SkippingQuery(
                query.add(bonus(telling, weights, byPhrase), Occur.MUST).build());
    }

    private Query bonus(List<String> telling, Map<String, Float> weights, boolean byPhrase) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(IS_FACT, Occur.SHOULD)
                .add(IS_NO_FACT, Occur.SHOULD)
                .add(constant(term(IndexField.NAME, words.text()), WHOLE_NAME), Occur.SHOULD)
                .add(constant(inName(telling), NAME), Occur.SHOULD);
        if (words.all().size() > 1) {
            float weight = weights.values().stream().reduce(0f, Float::sum);
            query.add(phrase(IndexField.NAME_WORDS, NAME_PHRASE * weight, 0), Occur.SHOULD);
            if (byPhrase) {
                query.add(best(language -> phrase(IndexField.words(language), PHRASE * weight, 1)), Occur.SHOULD);
            }
        }
        return query.build();
    }

    private Query weighted(String word, Map<String, Float> weights) {
        return new BoostQuery(word(word), weights.getOrDefault(word, 1f));
    }

    /** What has all the words in one language, in whichever order. */
    Query together() {
        Query inOneLanguage = best(language -> {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            words.all().stream()
                    .distinct()
                    .forEach(word -> query.add(term(IndexField.words(language), word), Occur.FILTER));
            return query.build();
        });
        return scope.query().add(inOneLanguage, Occur.FILTER).build();
    }

    private static Query inName(List<String> telling) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(IS_NAMED, Occur.FILTER);
        telling.forEach(word -> query.add(term(IndexField.NAME_WORDS, word), Occur.FILTER));
        return query.build();
    }

    /** What has the word, in whichever form. */
    Query word(String word) {
        List<Query> fields = new ArrayList<>();
        fields.add(boosted(IndexField.NAME_WORDS, word, IN_NAME));
        for (Language language : scope.languages()) {
            fields.add(boosted(IndexField.words(language), word, 1));
            String stem = TextAnalysis.stem(language, word);
            if (stem != null) {
                fields.add(boosted(IndexField.title(language), stem, IN_TITLE));
                fields.add(boosted(IndexField.text(language), stem, IN_TEXT));
            }
        }
        return new DisjunctionMaxQuery(fields, OTHER_FIELDS);
    }

    /** Names and titles that have the words; the last may be incomplete. */
    Query suggestions() {
        int last = words.all().size() - 1;
        String begun = words.all().get(last);
        Query typed = best(language -> {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            String field = IndexField.typed(language);
            words.all().subList(0, last).forEach(word -> query.add(term(field, word), Occur.MUST));
            query.add(prefix(field, begun), Occur.FILTER);
            query.add(boosted(field, begun, IN_TITLE), Occur.SHOULD);
            return query.build();
        });
        return scope.query()
                .add(typed, Occur.MUST)
                .add(constant(prefix(IndexField.NAME_WORDS, begun), FACT), Occur.SHOULD)
                .add(constant(prefix(IndexField.NAME, words.text()), FACT), Occur.SHOULD)
                .build();
    }

    /** The better of what a query finds in each language. */
    private Query best(Function<Language, Query> inLanguage) {
        return new DisjunctionMaxQuery(
                scope.languages().stream().map(inLanguage).toList(), 0);
    }

    private Query phrase(String field, float boost, int slop) {
        return new BoostQuery(new PhraseQuery(slop, field, words.all().toArray(String[]::new)), boost);
    }

    private static Query constant(Query query, float boost) {
        return new BoostQuery(new ConstantScoreQuery(query), boost);
    }

    private static Query boosted(String field, String word, float boost) {
        return new BoostQuery(term(field, word), boost);
    }

    private static Query prefix(String field, String begun) {
        return new PrefixQuery(new Term(field, begun));
    }

    private static Query term(String field, String word) {
        return new TermQuery(new Term(field, word));
    }
}
