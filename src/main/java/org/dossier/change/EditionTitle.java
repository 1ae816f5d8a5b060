package org.dossier.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dossier.text.Language;
import org.dossier.text.Messages;

/** The title of an edition: its number, what its editors say of it first, and how much of it must not be printed again. */
final class EditionTitle {

    private static final int MOST_CHARACTERS = 90;

    /** The end of the first sentence. */
    private static final Pattern SENTENCE = Pattern.compile("[.!?](\\s+\\p{Lu}.*)?$", Pattern.DOTALL);

    private EditionTitle() {}

    /** As in "Edition 3: Reward raised; two corrections". */
    static String of(int number, String note, ChangeCounts counts, Language language) {
        List<String> parts = new ArrayList<>();
        parts.add(shortened(SENTENCE.matcher(note.strip()).replaceFirst("")));
        add(parts, "correction", counts.correction(), language);
        add(parts, "retraction", counts.retraction(), language);
        add(parts, "removal", counts.removal(), language);
        return text("title", language).formatted(number, String.join("; ", parts));
    }

    private static String shortened(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        int space = text.lastIndexOf(' ', MOST_CHARACTERS);
        return text.substring(0, space < 1 ? MOST_CHARACTERS : space) + "…";
    }

    private static void add(List<String> parts, String kind, int count, Language language) {
        if (count > 0) {
            parts.add(
                    count == 1
                            ? text(kind, language)
                            : text(kind + "s", language).formatted(inWords(count, language)));
        }
    }

    /** Numbers below ten in words. */
    private static String inWords(int count, Language language) {
        return count < 10 ? text(String.valueOf(count), language) : String.valueOf(count);
    }

    private static String text(String key, Language language) {
        return Messages.get(EditionTitle.class, key, language);
    }
}
