package org.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.text.Language;
import org.junit.jupiter.api.Test;

class PageTranslatorTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path TEMPLATES = RESOURCES.resolve("templates/page");
    private static final Pattern USED = Pattern.compile("(?:words|words\\(\\))\\s*\\.of\\(\\s*['\"]([^'\"]+)['\"]");

    @Test
    void both_languages_have_the_same_words_with_the_same_gaps() throws IOException {
        Properties english = read("PageTranslator.properties");
        Properties spanish = read("PageTranslator_es.properties");

        assertThat(spanish.keySet()).isEqualTo(english.keySet());
        english.forEach((key, text) -> assertThat(gaps(spanish.getProperty(key.toString())))
                .as(key.toString())
                .isEqualTo(gaps(text.toString())));
    }

    @Test
    void every_word_is_used_and_every_word_that_is_used_is_there() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path file : files()) {
            USED.matcher(Files.readString(file)).results().forEach(use -> used.add(use.group(1)));
        }
        Set<Object> unused = new TreeSet<>(read("PageTranslator.properties").keySet());
        assertThat(unused).containsAll(used);
        unused.removeAll(used);
        assertThat(unused).allMatch(key -> key.toString().startsWith("problem."));
    }

    /** Whatever people read comes from the facts or from the words. */
    @Test
    void templates_have_no_words_of_their_own() throws IOException {
        try (Stream<Path> templates = Files.walk(TEMPLATES)) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(template)
                        .replaceAll("\\{[^{}]*}", " ")
                        .replaceAll("(?s)<[^>]*>", " ")
                        .replaceAll("\\b(JSON|CSV|GeoJSON|Markdown|OpenAPI 3\\.1|CC BY 4\\.0|curl|IMPORTDATA)\\b", " ");
                assertThat(Pattern.compile("\\p{L}{2,}")
                                .matcher(text.replace("&amp;", ""))
                                .results()
                                .map(word -> word.group()))
                        .as(template.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void a_code_without_a_label_is_shown_as_it_is() {
        assertThat(new PageTranslator(Language.ES).label("presence-status", "origin"))
                .isEqualTo("País de origen");
        assertThat(new PageTranslator(Language.EN).label("presence-status", "from_the_future"))
                .isEqualTo("from_the_future");
        assertThat(new PageTranslator(Language.EN).label("presence-status", null))
                .isEmpty();
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(TEMPLATES, Path.of("src/main/java/org/dossier/page"))) {
            try (Stream<Path> all = Files.walk(folder)) {
                files.addAll(all.filter(Files::isRegularFile).toList());
            }
        }
        return files;
    }

    private static Properties read(String name) throws IOException {
        Properties words = new Properties();
        try (Reader file =
                Files.newBufferedReader(RESOURCES.resolve("org/dossier/page").resolve(name))) {
            words.load(file);
        }
        return words;
    }

    private static List<String> gaps(String text) {
        return Pattern.compile("%\\d*\\$?[sd]")
                .matcher(text)
                .results()
                .map(gap -> gap.group())
                .sorted()
                .collect(Collectors.toList());
    }
}
