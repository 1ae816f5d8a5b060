package org.dossier.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.search.SearchHit.Mark;
import org.dossier.search.SearchHit.Snippet;
import org.dossier.search.index.ContentText;
import org.dossier.search.index.TextAnalysis;
import org.dossier.search.index.TextAnalysis.Word;
import org.dossier.text.Language;
import org.jspecify.annotations.Nullable;

/** Marks the words of a query in a text. */
final class SnippetMarker {

    private static final int LONGEST = 240;

    /** How much of the text before the first mark is kept where not all of it fits. */
    private static final int BEFORE = 60;

    private static final String CUT = "…";

    private SnippetMarker() {}

    /** The passage that has the most words of the query; of those that have as many, the first. */
    static Snippet best(SearchWords query, Stream<String> passages) {
        SearchWords telling = new SearchWords(query.telling());
        return passages.map(passage -> Marked.of(telling, passage))
                .reduce((first, other) -> other.distinct() > first.distinct() ? other : first)
                .map(Marked::snippet)
                .orElseGet(() -> new Snippet("", List.of()));
    }

    /** The passages of a thing in the order in which they are preferred: in the reader's language first. */
    static Stream<String> passages(ContentText text, @Nullable String title, Language reader) {
        List<Language> languages = new ArrayList<>(List.of(reader));
        Stream.of(Language.values()).filter(other -> other != reader).forEach(languages::add);
        List<String> passages = new ArrayList<>();
        for (Language language : languages) {
            Stream.concat(
                            Stream.of(text.statement(language), language == reader ? title : text.title(language)),
                            text.others(language).stream())
                    .filter(passage -> passage != null && !passage.isEmpty() && !passages.contains(passage))
                    .forEach(passages::add);
        }
        return passages.stream();
    }

    private record Marked(String text, List<Mark> marks, int distinct) {

        static Marked of(SearchWords query, String text) {
            List<Mark> marks = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (Word word : TextAnalysis.words(text)) {
                String mine = query.match(word.term());
                if (mine != null) {
                    seen.add(mine);
                    marks.add(new Mark(word.start(), word.end()));
                }
            }
            return new Marked(text, marks, seen.size());
        }

        Snippet snippet() {
            if (text.length() <= LONGEST) {
                return new Snippet(text, marks);
            }
            int first = marks.isEmpty() ? 0 : marks.get(0).start();
            int start = first <= BEFORE ? 0 : afterSpace(first - BEFORE, first);
            int end = start + LONGEST >= text.length() ? text.length() : beforeSpace(start + LONGEST, start);
            String before = start == 0 ? "" : CUT;
            int shift = before.length() - start;
            return new Snippet(
                    before + text.substring(start, end) + (end == text.length() ? "" : CUT),
                    marks.stream()
                            .filter(mark -> mark.start() >= start && mark.end() <= end)
                            .map(mark -> new Mark(mark.start() + shift, mark.end() + shift))
                            .toList());
        }

        private int afterSpace(int from, int most) {
            int space = text.indexOf(' ', from);
            return space < 0 || space >= most ? most : space + 1;
        }

        private int beforeSpace(int to, int start) {
            int space = text.lastIndexOf(' ', to);
            return space <= start ? to : space;
        }
    }
}
