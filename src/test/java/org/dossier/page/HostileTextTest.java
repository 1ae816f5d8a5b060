package org.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dossier.page.data.RouteContentReader;
import org.dossier.page.data.RoutePart;
import org.dossier.support.Wire;
import org.dossier.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Publishing refuses such texts; should one get into the store all the same, a page shows it and does nothing else. */
@QuarkusTest
class HostileTextTest {

    private static final String ORGANISATION = "tren-de-aragua";

    /** What the interface itself takes from a code, an id or a date. */
    private static final Set<String> KEPT = Set.of(
            "id",
            "code",
            "ref",
            "refs",
            "reference",
            "edtf",
            "earliest",
            "latest",
            "status",
            "type",
            "metric",
            "unit",
            "scope",
            "change",
            "qualifier",
            "category",
            "how",
            "on",
            "disputes",
            "fact",
            "kind",
            "named",
            "cause",
            "act",
            "certainty",
            "agreement",
            "differs",
            "error",
            "publishedAt");

    @Inject
    PageRenderer renderer;

    @Inject
    DossierPageBuilder builder;

    @Inject
    RouteContentReader reader;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</title></svg><script>alert(1)</script>",
                "\" onload=\"alert(1)\" x=\"",
                "'><img src=x onerror=alert(1)>",
                "javascript:alert(1)",
                "{frame.service}{#if true}x{/if}",
                "\u202Eevil\u2066 \u200F"
            })
    void a_text_is_shown_as_it_is(String text) {
        String html = page(text);

        assertThat(HtmlText.of(html.replaceAll("(?s)<head>.*?</head>", ""))).contains(text.replaceAll("\\s+", " "));
        assertThat(Pattern.compile("<(script|img|iframe|object|link|style)\\b")
                        .matcher(html)
                        .results()
                        .count())
                .as("scripts and pictures, as on the page without it")
                .isEqualTo(Pattern.compile("<(script|img|iframe|object|link|style)\\b")
                        .matcher(page("x"))
                        .results()
                        .count());
        assertThat(html)
                .doesNotContainPattern("<[a-z][^>\"]*(\"[^\"]*\"[^>\"]*)* on\\w+=\"alert")
                .doesNotContainPattern("(href|src)=\"javascript");
    }

    @Test
    void a_text_of_5000_signs_is_shown_whole_and_cut_in_pictures() {
        String html = page("W".repeat(5_000));

        assertThat(HtmlText.of(html)).contains("W".repeat(5_000));
        assertThat(Pattern.compile("<text [^>]*>([^<]*)<")
                        .matcher(html)
                        .results()
                        .map(label -> label.group(1)))
                .isNotEmpty()
                .allMatch(label -> label.length() <= 60);
    }

    /** The dossier with every text of the facts replaced. */
    private String page(String text) {
        Map<String, JsonNode> contents = new HashMap<>();
        for (RoutePart part : DossierPageBuilder.parts(ORGANISATION)) {
            JsonNode content =
                    part.isList() ? items(part) : Wire.get(part.path()).json();
            contents.put(part.path(), hostile(content, text));
        }
        PageTranslator words = new PageTranslator(Language.EN);
        PageFrame frame = renderer.frame(words, "/organisations/" + ORGANISATION, text, text, 2, false);
        return PageRenderer.Templates.dossier(builder.build(frame, ORGANISATION, reader.of(contents)), frame, words)
                .render();
    }

    private static JsonNode items(RoutePart part) {
        ArrayNode items = new ObjectMapper().createArrayNode();
        StringBuilder query = new StringBuilder("?limit=200");
        part.query()
                .forEach((name, value) ->
                        query.append('&').append(name).append('=').append(value));
        Wire.items(part.path() + query).forEach(items::add);
        return items;
    }

    private static JsonNode hostile(JsonNode node, String text) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.properties()).stream()
                    .filter(property -> !isKept(property.getKey(), property.getValue()))
                    .forEach(property -> object.set(property.getKey(), hostile(property.getValue(), text)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, hostile(array.get(i), text));
            }
        }
        return node.isTextual() ? TextNode.valueOf(text) : node;
    }

    private static boolean isKept(String name, JsonNode value) {
        return KEPT.contains(name) && (value.isTextual() || value.path(0).isTextual());
    }
}
