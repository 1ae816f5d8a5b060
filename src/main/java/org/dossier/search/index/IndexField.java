package org.dossier.search.index;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.dossier.text.Language;

/** The fields of a document of the index: one for each name under which an edition shows something. */
public final class IndexField {

    /** The version of all this; an index of another one is built anew. */
    static final String FORMAT = "2";

    /** The thing that the document is derived from, as in {@code tren-de-aragua/members-risquez}. */
    public static final String THING = "thing";

    /** What is found: several documents of a person, one for each fact that has the name, are one hit. */
    public static final String KEY = "key";

    /** What it is. */
    public static final String KIND = "kind";

    /** The kind that all facts have beside their own. */
    public static final String FACT = "fact";

    /** The kind that all others have beside their own. */
    public static final String NO_FACT = "no-fact";

    /** The organisation whose dossier it is in. */
    public static final String ORGANISATION = "organisation";
    /** The edition that made the revision. */
    public static final String MADE_IN = "made";
    /** The edition that ended the revision. */
    public static final String ENDED_IN = "ended";

    /** What hits that are as good are sorted by, so that their order is that of no file. */
    public static final String ORDER = "order";

    /** So all files are sorted: of the documents of one that fit as well, the first is the best. */
    static final Sort SORTED = new Sort(new SortField(ORDER, SortField.Type.STRING));

    /** A name as a whole. */
    public static final String NAME = "name";

    /** The words of names. */
    public static final String NAME_WORDS = "name-words";

    private IndexField() {}

    /** The words of names and titles, to complete what is typed. */
    public static String typed(Language language) {
        return "typed-" + language.tag();
    }

    /** All words. */
    public static String words(Language language) {
        return "words-" + language.tag();
    }

    /** The words of titles, without their endings. */
    public static String title(Language language) {
        return "title-" + language.tag();
    }

    /** The words of statements and titles, without their endings. */
    public static String text(Language language) {
        return "text-" + language.tag();
    }
}
