package org.dossier.search;

import java.util.List;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.dossier.search.index.TextAnalysis;
import org.dossier.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The words of a query. Nothing in it is syntax.
 *
 * @param all without case and accents; at least one
 */
record SearchWords(List<String> all) {

    static final int MOST_CHARACTERS = 200;
    static final int MOST_WORDS = 20;
    private static final int LONGEST_WORD = 60;

    static final String EXPECTED =
            "text with 1 to " + MOST_WORDS + " words, of at most " + MOST_CHARACTERS + " characters together";

    /** @throws ProblemException if there is no query, or it has no words or too many */
    static SearchWords parse(@Nullable String query) {
        if (query == null) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, "The query parameter 'q' is required.")
                    .with("parameter", "q")
                    .with("expected", EXPECTED);
        }
        if (query.length() > MOST_CHARACTERS) {
            throw malformed(query.length() + " characters");
        }
        List<String> words =
                TextAnalysis.words(query).stream().map(TextAnalysis.Word::term).toList();
        if (words.isEmpty()) {
            throw malformed(query);
        }
        if (words.size() > MOST_WORDS) {
            throw malformed(words.size() + " words");
        }
        return new SearchWords(words);
    }

    /** As much of a text as a query may have. */
    static String fitting(String text) {
        List<TextAnalysis.Word> words = TextAnalysis.words(text);
        List<TextAnalysis.Word> fitting = words.stream()
                .limit(MOST_WORDS)
                .takeWhile(word -> word.end() <= MOST_CHARACTERS)
                .toList();
        return fitting.size() == words.size() || fitting.isEmpty()
                ? text
                : text.substring(0, fitting.get(fitting.size() - 1).end());
    }

    private static ProblemException malformed(String value) {
        return ProblemException.malformed("q", value, EXPECTED);
    }

    /** Those that tell one text from another; all, if none does. */
    List<String> telling() {
        List<String> telling =
                all.stream().filter(word -> !TextAnalysis.isStopWord(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    /** The same words with another in the place of one. */
    SearchWords with(String word, String other) {
        return new SearchWords(
                all.stream().map(each -> each.equals(word) ? other : each).toList());
    }

    /** Whether a name has all words, of which the last may be incomplete. */
    boolean begins(String name) {
        List<String> words =
                TextAnalysis.words(name).stream().map(TextAnalysis.Word::term).toList();
        return words.containsAll(all.subList(0, all.size() - 1))
                && words.stream().anyMatch(word -> word.startsWith(all.get(all.size() - 1)));
    }

    String text() {
        return String.join(" ", all);
    }

    /** The word of the query that a word of a text is, by its form or by its stem in one of the languages; null if none. */
    @Nullable
    String match(String word) {
        return all.stream()
                .filter(mine -> mine.equals(word) || isSameStem(mine, word))
                .findFirst()
                .orElse(null);
    }

    private static boolean isSameStem(String mine, String word) {
        if (mine.length() > LONGEST_WORD || mine.charAt(0) != word.charAt(0)) {
            return false;
        }
        for (Language language : Language.values()) {
            String stem = TextAnalysis.stem(language, mine);
            if (stem != null && stem.equals(TextAnalysis.stem(language, word))) {
                return true;
            }
        }
        return false;
    }
}
