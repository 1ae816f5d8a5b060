package org.dossier.care;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words in a response. */
final class Words {

    /** Members whose words are a source's or an authority's, an address or an id, and not ours. */
    private static final Set<String> NOT_OURS = Set.of("locator", "deepLink", "url", "legalBasis", "links");

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private Words() {}

    /** The texts that we wrote, wherever they stand in it. */
    static List<String> ours(JsonNode node) {
        List<String> texts = new ArrayList<>();
        collect(node, texts);
        return texts;
    }

    private static void collect(JsonNode node, List<String> texts) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String name = member.getKey();
            boolean ofSource = name.equals("title") && node.has("publisher");
            boolean ofDesignation = name.equals("label") && node.has("jurisdiction");
            if (ofSource || ofDesignation || NOT_OURS.contains(name)) {
                continue;
            }
            if (member.getValue().isTextual()) {
                texts.add(member.getValue().asText());
            }
            collect(member.getValue(), texts);
        }
        if (node.isArray()) {
            node.forEach(item -> collect(item, texts));
        }
    }

    static int count(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    /** Every run of so many words, in lower case and without what stands between them. */
    static List<String> runs(String text, int length) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        List<String> runs = new ArrayList<>();
        for (int from = 0; from + length <= words.size(); from++) {
            runs.add(String.join(" ", words.subList(from, from + length)));
        }
        return runs;
    }

    /** A fingerprint that words cannot be read from. */
    static String fingerprint(String run) {
        return Hashing.sha256().hashString(run, UTF_8).toString().substring(0, 16);
    }
}
