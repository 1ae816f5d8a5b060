package org.dossier.search.index;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.dossier.text.Language;
import org.jspecify.annotations.Nullable;

/** Cuts texts into words, without case, accents and separators of thousands; per language also without endings. */
public final class TextAnalysis {

    /** In 5,000,000 and 5.000.000. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[.,](?=\\d{3}(?!\\d))");

    /** Beside those that the library has. */
    private static final List<String> OF_QUESTIONS = List.of(
            "what", "when", "where", "which", "who", "whose", "why", "how", "many", "much", "do", "does", "did", "has",
            "have", "had", "cuanto", "cuanta", "cuantos", "cuantas");

    private static final Map<Language, CharArraySet> STOP_WORDS = Map.of(
            Language.EN, folded(EnglishAnalyzer.getDefaultStopSet()),
            Language.ES, folded(SpanishAnalyzer.getDefaultStopSet()));

    private static final Analyzer PLAIN = new Words(null);

    private static final Map<Language, Analyzer> STEMMED =
            Map.of(Language.EN, new Words(Language.EN), Language.ES, new Words(Language.ES));

    /** For all fields of the index. */
    static final Analyzer OF_INDEX = new PerFieldAnalyzerWrapper(
            PLAIN,
            Map.of(
                    IndexField.title(Language.EN), stemming(Language.EN),
                    IndexField.title(Language.ES), stemming(Language.ES),
                    IndexField.text(Language.EN), stemming(Language.EN),
                    IndexField.text(Language.ES), stemming(Language.ES)));

    private TextAnalysis() {}

    private static Analyzer stemming(Language language) {
        return Objects.requireNonNull(STEMMED.get(language));
    }

    /** A word in a text, and where it stands there. */
    public record Word(String term, int start, int end) {}

    /** The words of a text in their order, with their endings. */
    public static List<Word> words(String text) {
        return words(PLAIN, text);
    }

    private static List<Word> words(Analyzer analyzer, String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(term.toString(), place.startOffset(), place.endOffset()));
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }

    /** The word without its ending; null if the language does not count it. */
    public static @Nullable String stem(Language language, String word) {
        List<Word> stems = words(stemming(language), word);
        return stems.isEmpty() ? null : stems.get(0).term();
    }

    /** Whether one of the languages does not count the word. */
    public static boolean isStopWord(String word) {
        return STOP_WORDS.values().stream().anyMatch(words -> words.contains(word));
    }

    /** A whole name as it is compared: its words with a space between them. */
    static String folded(String name) {
        return String.join(" ", words(name).stream().map(Word::term).toList());
    }

    private static CharArraySet folded(CharArraySet words) {
        CharArraySet folded = new CharArraySet(OF_QUESTIONS, true);
        char[] out = new char[4 * 50];
        for (Object word : words) {
            char[] in = (char[]) word;
            folded.add(new String(out, 0, ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length)));
        }
        return folded;
    }

    /** Words without case and accents, and with a language also without its stop words and endings. */
    private static final class Words extends Analyzer {

        private final @Nullable Language language;

        Words(@Nullable Language language) {
            this.language = language;
        }

        /** So that no phrase goes from one text to the next. */
        @Override
        public int getPositionIncrementGap(String field) {
            return 100;
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            return new PatternReplaceCharFilter(THOUSANDS, "", reader);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer tokenizer = new StandardTokenizer();
            TokenStream words = new EnglishPossessiveFilter(tokenizer);
            words = new ASCIIFoldingFilter(new LowerCaseFilter(words));
            if (language != null) {
                words = new StopFilter(words, STOP_WORDS.get(language));
                words = language == Language.ES ? new SnowballFilter(words, "Spanish") : new PorterStemFilter(words);
            }
            return new TokenStreamComponents(tokenizer, words);
        }
    }
}
