package org.dossier.care;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.impl.ValidIdentifiers;
import com.ibm.icu.impl.ValidIdentifiers.Datasubtype;
import com.ibm.icu.impl.ValidIdentifiers.Datatype;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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
            "eduardo-del-castillo",
            "frank-abrego",
            "giovanni-mosquera",
            "giovanni-san-vicente",
            "hector-barros",
            "hector-guerrero-flores",
            "jeremy-mcdermott",
            "joe-biden",
            "luis-izquiel",
            "marco-rubio",
            "nicolas-maduro",
            "ronald-ojeda",
            "ronna-risquez",
            "yohan-romero",
            "yvan-gil");

    /** Where the surname is not the last word of the name. */
    private static final Map<String, String> SURNAMES = Map.of(
            "eduardo-del-castillo", "del Castillo",
            "giovanni-mosquera", "Mosquera",
            "giovanni-san-vicente", "San Vicente",
            "hector-guerrero-flores", "Guerrero Flores");

    /** Courts name their cases by surnames. */
    private static final String CASE_NAME = "J.G.G. v. Trump";

    /** Fingerprints of names that stay withheld: of suspects and victims who are private persons. */
    private static final Set<String> WITHHELD =
            Set.of("3eb2ee5567e74ad4", "b560db0bb673ff20", "17b4e21167fc8fd7", "208cdc9d0a12a7ba");

    /** How a sentence says that somebody makes the claim, and not we. */
    private static final String ATTRIBUTED =
            "(?iu).*(alleg|accus|accord|suspect|charg|claim|believ|said|say|report|describ|attribut"
                    + "|presunt|acus|según|sospech|imput|afirm|cree|dijo|dice|inform|descri|atribu|habría|announc|anunci|present|declar|aleg[aó]|habló de|sostuvo|link|vincul|wrote|escrib).*";

    private static final String GOVERNMENT_LABEL = "(?iu).*terroris.*";

    /** The name of an offence in a list of charges is no label. */
    private static final String CHARGE = "racketeering, terrorism,|crimen organizado, terrorismo,";

    /** A quotation in English or in Spanish marks. */
    private static final String QUOTED = "[“«][^”»]*[”»]";

    /** The members that are sentences of ours. */
    private static final List<String> SENTENCES =
            List.of("statement", "caveat", "print", "title", "question", "explanation", "reason");

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
                .allSatisfy(text -> assertThat(text.replaceAll(QUOTED, "").replaceAll(CHARGE, ""))
                        .doesNotMatch(GOVERNMENT_LABEL)));
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
            named(node).forEach(person -> assertThat(NAMED).contains(person));
            for (String text : Words.ours(node)) {
                assertThat(Words.runs(text, 2)).noneMatch(name -> WITHHELD.contains(Words.fingerprint(name)));
            }
        });
    }

    /** So that `person=` finds every fact that names somebody. */
    @Test
    void whoever_a_fact_names_is_one_of_its_people() {
        editions.forEach(facts -> {
            Map<String, String> names = new HashMap<>();
            facts.all().forEach(fact -> fact.get("people")
                    .forEach(person -> names.put(
                            person.get("name").asText(), person.get("id").asText())));
            assertThat(names).hasSizeGreaterThan(5);
            facts.all()
                    .forEach(fact -> names.forEach((name, id) -> {
                        if (Stream.of("statement", "print", "title")
                                .anyMatch(member -> fact.path(member).asText().contains(name))) {
                            assertThat(people(fact)).as(fact.get("id").asText()).contains(id);
                        }
                    }));
        });
    }

    @Test
    void nobody_is_named_by_surname_before_the_whole_name_stands() {
        forEveryFact(fact -> fact.get("people").forEach(person -> {
            String name = person.get("name").asText();
            String given = name.substring(0, name.indexOf(' '));
            String surname =
                    SURNAMES.getOrDefault(person.get("id").asText(), name.substring(name.lastIndexOf(' ') + 1));
            Stream.of("statement", "print")
                    .map(member -> fact.get(member).asText().replace(CASE_NAME, ""))
                    .forEach(text -> {
                        int at = text.indexOf(surname);
                        assertThat(at < 0 || (text.contains(given) && text.indexOf(given) < at))
                                .as(text)
                                .isTrue();
                    });
        }));
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
    void what_holds_for_a_whole_scope_or_metric_is_said_once() {
        editions.forEach(facts -> {
            Set<String> scopes =
                    caveats(facts).map(caveat -> caveat.get("scope").asText()).collect(Collectors.toSet());
            Set<String> metrics = caveats(facts)
                    .flatMap(
                            caveat -> StreamSupport.stream(caveat.get("metrics").spliterator(), false))
                    .map(JsonNode::asText)
                    .collect(Collectors.toSet());
            assertThat(metrics).contains("people_arrested", "people_charged", "reward_offered");
            facts.items("/v1/organisations/tren-de-aragua/figures").forEach(figure -> assertThat(scopes)
                    .contains(figure.get("scope").asText()));
        });
        forEveryFact(fact -> assertThat(sentence(fact) + fact.get("caveat").asText())
                .doesNotContainPattern(
                        "(?iu)(is|are) (not a|not|no) conviction|nothing about the size|no (es|son) (una )?condena"
                                + "|no dicen? nada sobre|is no tie|no implica"));
    }

    @Test
    void a_statement_has_30_words_a_caveat_25_and_a_line_to_print_25() {
        forEveryFact(fact -> {
            assertThat(words(fact, "statement")).as(sentence(fact)).isBetween(4, 30);
            assertThat(words(fact, "print")).as(fact.get("print").asText()).isBetween(4, 25);
            assertThat(words(fact, "caveat")).as(fact.get("caveat").asText()).isLessThanOrEqualTo(25);
        });
    }

    @Test
    void half_of_all_sentences_have_22_words_at_most() {
        editions.forEach(facts -> {
            List<Integer> lengths = facts.all().stream()
                    .flatMap(fact -> Stream.of("statement", "caveat", "print")
                            .filter(member -> fact.get(member).isTextual())
                            .flatMap(member ->
                                    Stream.of(fact.get(member).asText().split("(?<=[.;]) (?=[\\p{Lu}“«])"))))
                    .map(sentence -> sentence.split("\\s+").length)
                    .sorted()
                    .toList();
            assertThat(lengths.get(lengths.size() / 2)).as("median of " + facts).isLessThanOrEqualTo(22);
        });
    }

    @Test
    void what_a_dated_source_said_it_said_in_the_past_and_nobody_is_murdered_without_a_court() {
        forEveryFact(fact -> Stream.of("statement", "print")
                .forEach(member -> assertThat(fact.get(member).asText())
                        .doesNotContainPattern("(?U)\\b(says|writes|alleges|accuses|believes|denies|describes)\\b")
                        .doesNotContainPattern(
                                "(?U)\\b(dice|informa|escribe|afirma|alega|acusa|cree|niega|estima|sostiene|describe)\\b")
                        .doesNotContainPattern("(?iu)murdered|assassinat|asesin(ó|ad)")));
    }

    /** The claimant may publish as well, so that only others count. */
    @Test
    void a_line_to_print_names_one_outlet() {
        editions.forEach(facts -> {
            Set<String> outlets = facts.items("/v1/sources").stream()
                    .map(source -> source.get("publisher").asText())
                    .collect(Collectors.toSet());
            facts.all().forEach(fact -> assertThat(outlets.stream()
                            .filter(outlet -> fact.get("print").asText().contains(outlet))
                            .filter(outlet -> !fact.get("attribution").asText().startsWith(outlet)))
                    .as(fact.get("print").asText())
                    .hasSizeLessThanOrEqualTo(1));
        });
    }

    private static int words(JsonNode fact, String member) {
        return fact.get(member).isNull() ? 0 : fact.get(member).asText().split("\\s+").length;
    }

    /** Years, amounts and counts; thousands and decimals are written in the way of the language. */
    @Test
    void both_languages_have_the_same_numbers() {
        for (Facts english : editions) {
            for (Facts spanish : editions) {
                if (english.edition == spanish.edition
                        && english.language.equals("en")
                        && spanish.language.equals("es")) {
                    Map<String, String> translated = everything(spanish);
                    everything(english).forEach((place, text) -> assertThat(numbers(
                                    requireNonNull(translated.get(place)).replace("siglo XVIII", "siglo 18")))
                            .as(english + " " + place)
                            .isEqualTo(numbers(text)));
                }
            }
        }
    }

    /** The sentences of an edition, each by where it stands. */
    private static Map<String, String> everything(Facts facts) {
        Map<String, String> texts = new LinkedHashMap<>();
        Stream.concat(facts.all().stream(), facts.others().stream().filter(node -> node.has("id")))
                .forEach(node -> SENTENCES.stream()
                        .filter(member -> node.path(member).isTextual() && !node.has("publisher"))
                        .forEach(member -> texts.put(
                                node.get("id").asText() + " " + member,
                                node.get(member).asText())));
        return texts;
    }

    private static List<String> numbers(String text) {
        return Pattern.compile("\\d+(?:[.,]\\d+)*")
                .matcher(text)
                .results()
                .map(number ->
                        number.group().replaceAll("[.,](?=\\d{3}(?!\\d))", "").replace(',', '.'))
                .sorted()
                .toList();
    }

    @Test
    void an_attribution_names_one_claimant_and_one_outlet() {
        forEveryFact(fact -> assertThat(fact.get("attribution").asText())
                .doesNotContain(";")
                .doesNotContainPattern(
                        "(?i)\\bv[ií]a\\b|(as reported by|cited by|según).*(as reported by|cited by|según)"));
    }

    /** `script` stands for this test, which keeps no text of the article. */
    @Test
    void a_locator_that_a_program_found_stands_in_the_base_article_and_no_other_says_so() throws IOException {
        Set<String> article = lines("base-article.passages");
        forEveryFact(fact -> citations(fact)
                .filter(citation -> citation.at("/checked/how").asText().equals("script"))
                .forEach(citation -> {
                    String locator = citation.get("locator").asText();
                    assertThat(citation.at("/source/id").asText()).isEqualTo("bbc-2025-03-explainer");
                    assertThat(Words.runs(locator, Math.min(4, Words.count(locator))))
                            .as(locator)
                            .isNotEmpty()
                            .allMatch(run -> article.contains(Words.fingerprint(run)));
                }));
    }

    /** The list holds what was copied from the sources by hand. */
    @Test
    void no_citation_claims_more_than_was_checked() throws IOException {
        Set<String> byHand = lines("locators-by-hand.txt");
        forEveryFact(fact -> citations(fact).forEach(citation -> {
            String how = citation.at("/checked/how").asText();
            String locator = citation.get("locator").textValue();
            assertThat(locator == null).as(fact.get("id") + " " + how).isEqualTo(how.equals("not_seen"));
            if (how.equals("by_hand")) {
                assertThat(byHand).contains(citation.at("/source/id").asText() + " | " + locator);
            }
        }));
    }

    @Test
    void what_is_alleged_rests_on_a_passage_that_was_seen() {
        forEveryFact(fact -> {
            if (fact.path("certainty").asText().equals("alleged")) {
                assertThat(citations(fact))
                        .as(fact.get("id").asText())
                        .anyMatch(citation ->
                                !citation.at("/checked/how").asText().equals("not_seen"));
            }
        });
    }

    @Test
    void only_the_base_article_was_read_whole_and_a_copy_says_where_it_was_read() {
        editions.forEach(facts -> facts.items("/v1/sources").forEach(source -> {
            String read = source.get("read").asText();
            assertThat(read.equals("whole")).isEqualTo(source.get("id").asText().equals("bbc-2025-03-explainer"));
            assertThat(source.get("readAt").isNull())
                    .as(source.get("id").asText())
                    .isEqualTo(!read.equals("copy") && !read.equals("translation"));
        }));
    }

    /** The contradictions of the fact sheet, each found from each of its facts in one link. */
    @Test
    void every_contradiction_is_a_dispute_and_each_of_its_facts_leads_to_it() throws IOException {
        Facts newest = editions.stream()
                .max(Comparator.comparing(facts -> facts.edition))
                .orElseThrow();
        List<JsonNode> disputes = newest.items("/v1/organisations/tren-de-aragua/disputes");
        assertThat(disputes).extracting(dispute -> dispute.get("id").asText()).containsAll(lines("contradictions.txt"));
        disputes.forEach(dispute -> dispute.get("sides").forEach(side -> {
            assertThat(side.get("facts")).isNotEmpty();
            side.get("facts").forEach(fact -> {
                JsonNode disputed = newest.fact(fact.get("id").asText());
                assertThat(disputed).as(fact.toString()).isNotNull();
                boolean isCurrent = disputed.get("revision").equals(fact.get("revision"));
                assertThat(fact.at("/links/self").asText().endsWith("?edition=" + newest.edition))
                        .isEqualTo(isCurrent);
                if (!isCurrent) {
                    assertThat(disputed.get("change").asText()).isEqualTo("correction");
                }
                assertThat(disputed.get("disputes"))
                        .extracting(JsonNode::asText)
                        .contains(dispute.get("id").asText());
            });
        }));
    }

    @Test
    void every_gap_names_the_source_that_is_silent_or_why_we_left_something_out() {
        editions.forEach(facts -> facts.items("/v1/organisations/tren-de-aragua/gaps")
                .forEach(gap -> assertThat(gap.get("source").isNull())
                        .as(gap.get("id").asText())
                        .isEqualTo(gap.get("cause").asText().equals("left_out"))
                        .isEqualTo(!gap.get("reason").isNull())));
    }

    private static Set<String> lines(String file) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/org/dossier/care", file))) {
            return lines.filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
        }
    }

    @Test
    void no_text_of_ours_shares_eight_words_in_a_row_with_the_base_article() throws IOException {
        Set<String> article = lines("base-article.shingles");
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

    /** Facts, and what is served beside them. */
    private static void forEverything(Consumer<JsonNode> check) {
        forEveryFact(check);
        editions.forEach(facts -> facts.others().forEach(check));
    }

    private static String sentence(JsonNode fact) {
        return fact.path("statement").asText();
    }

    /** What the entry of the organisation says once. */
    private static Stream<JsonNode> caveats(Facts facts) {
        JsonNode caveats = facts.get("/v1/organisations/tren-de-aragua").get("caveats");
        return StreamSupport.stream(caveats.spliterator(), false);
    }

    private static Stream<JsonNode> citations(JsonNode fact) {
        return StreamSupport.stream(fact.get("citations").spliterator(), false);
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

    /** Also of a page of a person. */
    private static Stream<String> named(JsonNode node) {
        return node.has("named")
                ? Stream.concat(people(node), Stream.of(node.get("id").asText()))
                : people(node);
    }

    /** By the data of another maker: the subdivisions of the Unicode CLDR, which are those of ISO 3166-2. */
    private static boolean isSubdivision(String code) {
        return ValidIdentifiers.isValid(
                        Datatype.subdivision, Set.of(Datasubtype.regular), code.toLowerCase(Locale.ROOT))
                != null;
    }
}
