package org.dossier.care;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.impl.ValidIdentifiers;
import com.ibm.icu.impl.ValidIdentifiers.Datasubtype;
import com.ibm.icu.impl.ValidIdentifiers.Datatype;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The editorial rules, over every fact of every edition in both languages, as a reader gets them. */
@QuarkusTest
class EditorialTest {

    /** Who may be named: public figures, those who speak as sources, and those whom an authority accuses by name. */
    private static final Set<String> NAMED = Set.of(
            "donald-trump",
            "giovanni-mosquera",
            "giovanni-san-vicente",
            "hector-barros",
            "hector-guerrero-flores",
            "joe-biden",
            "luis-izquiel",
            "marco-rubio",
            "mario-carrera",
            "nicolas-maduro",
            "ronald-ojeda",
            "ronna-risquez",
            "yohan-romero",
            "yvan-gil");

    /** Fingerprints of names that stay withheld: of suspects and victims who are private persons. */
    private static final Set<String> WITHHELD =
            Set.of("3eb2ee5567e74ad4", "b560db0bb673ff20", "17b4e21167fc8fd7", "208cdc9d0a12a7ba");

    /** How a sentence says that somebody makes the claim, and not we. */
    private static final String ATTRIBUTED =
            "(?iu).*(alleg|accus|accord|suspect|charg|claim|believ|said|say|report|describ|attribut"
                    + "|presunt|acus|según|sospech|imput|afirm|cree|dijo|dice|inform|descri|atribu|habría|announc|anunci|present|declar|alega).*";

    private static final String GOVERNMENT_LABEL = "(?iu).*terroris.*";

    /** A quotation in English or in Spanish marks. */
    private static final String QUOTED = "[“«][^”»]*[”»]";

    /** Read once for all the rules. */
    private static List<Facts> editions = List.of();

    @BeforeEach
    void read() {
        if (editions.isEmpty()) {
            editions = Facts.ofAllEditions().toList();
        }
    }

    @Test
    void every_fact_says_who_asserts_it_and_where_it_stands() {
        forEveryFact(fact -> {
            assertThat(fact.get("citations")).isNotEmpty();
            assertThat(fact.get("attribution").asText()).isNotBlank();
            fact.get("citations").forEach(citation -> {
                assertThat(citation.at("/claimant/name").asText()).isNotBlank();
                assertThat(citation.at("/source/publisher").asText()).isNotBlank();
            });
        });
    }

    @Test
    void an_allegation_names_in_its_own_sentence_that_it_is_one() {
        forEveryFact(fact -> {
            if (fact.path("certainty").asText().equals("alleged")) {
                assertThat(sentence(fact)).as(fact.get("id").asText()).matches(ATTRIBUTED);
            }
        });
    }

    @Test
    void a_locator_has_12_words_at_most_and_a_deep_link_needs_an_address_and_a_locator() {
        forEveryFact(fact -> fact.get("citations").forEach(citation -> {
            String locator = citation.get("locator").textValue();
            if (locator != null) {
                assertThat(locator.split("\\s+")).hasSizeLessThanOrEqualTo(12);
            }
            assertThat(citation.get("deepLink").isNull())
                    .isEqualTo(locator == null || citation.at("/source/url").isNull());
        }));
    }

    @Test
    void every_sentence_is_there_in_both_languages() {
        for (Facts english : editions) {
            for (Facts spanish : editions) {
                if (english.edition == spanish.edition && !english.language.equals(spanish.language)) {
                    english.all().forEach(fact -> assertThat(sentence(fact))
                            .as(fact.get("id").asText())
                            .isNotBlank()
                            .isNotEqualTo(sentence(spanish.fact(fact.get("id").asText()))));
                }
            }
        }
    }

    @Test
    void a_government_s_label_stands_in_quotation_marks_wherever_it_is_not_a_title_or_a_law() {
        forEverything(node -> assertThat(Words.ours(node))
                .allSatisfy(text -> assertThat(text.replaceAll(QUOTED, "")).doesNotMatch(GOVERNMENT_LABEL)));
    }

    @Test
    void a_designation_is_asserted_by_the_authority_that_made_it() {
        editions.forEach(facts -> facts.all().stream()
                .filter(fact -> fact.has("authority"))
                .forEach(fact -> assertThat(fact.get("citations"))
                        .extracting(citation -> citation.at("/claimant/id").asText())
                        .contains(fact.at("/authority/id").asText())));
    }

    @Test
    void nobody_is_named_who_may_not_be() {
        forEverything(node -> {
            people(node).forEach(person -> assertThat(NAMED).contains(person));
            for (String text : Words.ours(node)) {
                assertThat(Words.runs(text, 2)).noneMatch(name -> WITHHELD.contains(Words.fingerprint(name)));
            }
        });
    }

    @Test
    void the_cases_of_private_persons_name_nobody() {
        editions.stream()
                .flatMap(facts -> Stream.of(
                                "florida-killing-case", "doral-killing", "times-square-arrests", "us-arrests")
                        .map(facts::fact))
                .filter(Objects::nonNull)
                .forEach(event -> assertThat(event.get("people")).isEmpty());
    }

    @Test
    void who_is_charged_is_said_not_to_be_convicted() {
        forEveryFact(fact -> {
            if (fact.path("status").asText().equals("charged")) {
                assertThat(sentence(fact)).containsPattern("not (been )?convicted|no ha sido condenado|no condenad");
            }
        });
    }

    @Test
    void context_is_said_to_be_context() {
        forEveryFact(fact -> {
            if (fact.path("scope").asText().startsWith("context")) {
                assertThat(sentence(fact)).containsPattern("says? nothing about|no dicen? nada (sobre|del)");
            }
        });
    }

    @Test
    void no_text_of_ours_shares_eight_words_in_a_row_with_the_base_article() throws IOException {
        Set<String> article;
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/org/dossier/care/base-article.shingles"))) {
            article = lines.filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
        }
        assertThat(article).hasSizeGreaterThan(500);
        forEverything(node -> Words.ours(node).forEach(text -> assertThat(Words.runs(text, 8))
                .as(text)
                .noneMatch(run -> article.contains(Words.fingerprint(run)))));
    }

    @Test
    void every_derivation_resolves_to_a_fact_that_was_published_by_then() {
        editions.forEach(facts -> facts.all().stream()
                .filter(fact -> fact.has("derivedFrom"))
                .forEach(fact -> fact.get("derivedFrom").forEach(derivation -> {
                    String origin = derivation.get("fact").textValue();
                    if (origin != null) {
                        assertThat(facts.fact(origin))
                                .as(facts + ": " + fact.get("id") + " from " + origin)
                                .isNotNull();
                        assertThat(derivation.get("revision").asInt())
                                .isLessThanOrEqualTo(
                                        facts.fact(origin).get("revision").asInt());
                    }
                })));
    }

    @Test
    void every_country_and_every_part_of_one_has_a_code_of_iso_3166() {
        Set<String> countries = Set.of(Locale.getISOCountries());
        forEverything(node -> {
            node.findValues("alpha3").forEach(code -> assertThat(code.asText()).hasSize(3));
            Stream.of("country", "jurisdiction", "otherCountry")
                    .flatMap(name -> node.findValues(name).stream())
                    .filter(country -> country.has("code"))
                    .forEach(country ->
                            assertThat(countries).contains(country.get("code").asText()));
            node.findValues("countries")
                    .forEach(list -> list.forEach(country ->
                            assertThat(countries).contains(country.get("code").asText())));
            Stream.concat(
                            node.findValues("subdivision").stream().filter(part -> part.has("code")),
                            node.findValues("subdivisions").stream()
                                    .flatMap(list -> StreamSupport.stream(list.spliterator(), false)))
                    .forEach(part -> assertThat(isSubdivision(part.get("code").asText()))
                            .as(part.toString())
                            .isTrue());
        });
    }

    @Test
    void a_claim_names_only_parts_of_its_own_country() {
        editions.forEach(facts -> facts.items("/v1/organisations/tren-de-aragua/presence")
                .forEach(country -> country.findValues("subdivisions")
                        .forEach(parts -> parts.forEach(
                                part -> assertThat(part.get("code").asText())
                                        .startsWith(country.at("/country/code").asText() + "-")))));
    }

    @Test
    void whoever_and_whatever_is_named_has_one_name_under_one_id() {
        editions.forEach(facts -> {
            Map<String, Set<String>> names = new HashMap<>();
            facts.all().forEach(fact -> collectNames(fact, names));
            assertThat(names).hasSizeGreaterThan(20).allSatisfy((id, named) -> assertThat(named)
                    .as(facts + " " + id)
                    .hasSize(1));
        });
    }

    @Test
    void a_statistic_never_mixes_scopes_units_or_what_it_is_about() {
        editions.forEach(facts -> facts.items("/v1/organisations/tren-de-aragua/statistics").stream()
                .map(statistic -> statistic.get("metric").asText())
                .distinct()
                .forEach(metric -> facts.get("/v1/organisations/tren-de-aragua/statistics/" + metric)
                        .get("groups")
                        .forEach(group -> group.get("estimates").forEach(estimate -> Stream.of(
                                        "metric", "scope", "unit", "per", "about", "label")
                                .forEach(member -> assertThat(
                                                estimate.get("figure").get(member))
                                        .as(metric + " " + member)
                                        .isEqualTo(group.get("statistic").get(member)))))));
    }

    /** Of people, organisations, places, countries, activities: all that is written as an id or a code with a name. */
    private static void collectNames(JsonNode node, Map<String, Set<String>> names) {
        String key = Stream.of("id", "code")
                .filter(node::has)
                .map(member -> member + " " + node.get(member).asText())
                .findFirst()
                .orElse(null);
        if (key != null && node.has("name") && !node.has("revision")) {
            names.computeIfAbsent(key, id -> new HashSet<>())
                    .add(node.get("name").asText());
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!member.getKey().equals("citations") && !member.getKey().equals("authority")) {
                collectNames(member.getValue(), names);
            }
        }
        if (node.isArray()) {
            node.forEach(item -> collectNames(item, names));
        }
    }

    private static void forEveryFact(Consumer<JsonNode> check) {
        editions.forEach(facts -> {
            assertThat(facts.all()).hasSizeGreaterThan(70);
            facts.all().forEach(check);
        });
    }

    /** Facts, and what they cite. */
    private static void forEverything(Consumer<JsonNode> check) {
        forEveryFact(check);
        editions.forEach(facts -> facts.claimantsAndSources().forEach(check));
    }

    /** A fact's sentence: an event's is its summary. */
    private static String sentence(JsonNode fact) {
        return fact.path(fact.has("summary") ? "summary" : "statement").asText();
    }

    private static Stream<String> people(JsonNode fact) {
        return Stream.concat(
                        fact.findValues("person").stream(),
                        Stream.concat(
                                fact.findValues("people").stream()
                                        .flatMap(list -> StreamSupport.stream(list.spliterator(), false)),
                                fact.findValues("about").stream()
                                        .filter(about ->
                                                about.path("kind").asText().equals("person"))))
                .map(person -> person.get("id").asText());
    }

    /** By the data of another maker: the subdivisions of the Unicode CLDR, which are those of ISO 3166-2. */
    private static boolean isSubdivision(String code) {
        return ValidIdentifiers.isValid(
                        Datatype.subdivision, Set.of(Datasubtype.regular), code.toLowerCase(Locale.ROOT))
                != null;
    }
}
