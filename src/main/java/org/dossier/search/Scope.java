package org.dossier.search;

import java.util.List;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.dossier.search.index.IndexField;
import org.dossier.search.index.SearchKind;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What is searched.
 *
 * @param edition whose state is searched
 * @param kind null for all
 * @param organisation null for all
 * @param language of the texts; null for all
 */
record Scope(
        int edition,
        @Nullable SearchKind kind,
        @Nullable String organisation,
        @Nullable Language language) {

    /** All that the edition has. */
    Scope withoutFilters() {
        return new Scope(edition, null, null, null);
    }

    List<Language> languages() {
        return language == null ? List.of(Language.values()) : List.of(language);
    }

    /** A query that matches only what is in this scope. */
    BooleanQuery.Builder query() {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(IntField.newRangeQuery(IndexField.MADE_IN, 0, edition), Occur.FILTER)
                .add(IntField.newRangeQuery(IndexField.ENDED_IN, edition + 1, Integer.MAX_VALUE), Occur.FILTER);
        if (kind != null) {
            query.add(new TermQuery(new Term(IndexField.KIND, Vocabulary.word(kind))), Occur.FILTER);
        }
        if (organisation != null) {
            query.add(new TermQuery(new Term(IndexField.ORGANISATION, organisation)), Occur.FILTER);
        }
        return query;
    }
}
