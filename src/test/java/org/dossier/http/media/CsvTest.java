package org.dossier.http.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dossier.support.Wire;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as CSV, read by a parser that is not its writer's. */
@QuarkusTest
class CsvTest {

    private static final String DOSSIER = "/v1/organisations/tren-de-aragua/";
    private static final String CITED =
            "attribution,claimants,acts,sources,publishers,published,sourceUrls,locators,deepLinks,link";
    private static final String ASSERTED = ",caveat,print,checked,disputes,reviewedOn";

    /** The columns of each list, and their order: others may come after them, none may go or move. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "figures;listFigures;id,revision,change,revisedAt,metric,aboutKind,aboutId,aboutName,label,scope,role,value,low,high,valueText,unit,per,qualifier,hedge,derivedFrom,derivedBy,asOf,asOfEarliest,asOfLatest,asOfText,stated,statedEarliest,statedLatest,statedText,statement;%s,people,peopleNames,derived,composition,degree,scopeLabel",
                "statistics;listStatistics;metric,aboutKind,aboutId,aboutName,label,scope,unit,per,agreement,low,high,openBelow,openAbove,estimates,claimantCount,latestAsOf,latestAsOfEarliest,latestAsOfLatest,latestAsOfText,derivedFrom;,derived,checked,disputes,caveats,scopeLabel,agreementLabel",
                "presence;listPresence;id,revision,change,revisedAt,country,countryAlpha3,countryName,status,certainty,subdivisions,subdivisionNames,activities,activityNames,partners,partnerNames,partnerTies,asOf,asOfEarliest,asOfLatest,asOfText,statement;%s,people,peopleNames,statusLabel,certaintyLabel,partnerTieLabels",
                "timeline;listEvents;id,revision,change,revisedAt,date,dateEarliest,dateLatest,dateText,category,certainty,title,statement,countries,people,peopleNames,organisations,organisationNames;%s,categoryLabel,certaintyLabel",
                "leadership;listLeadership;id,revision,change,revisedAt,person,personName,status,alias,certainty,asOf,asOfEarliest,asOfLatest,asOfText,statement;%s,people,peopleNames,statusLabel,certaintyLabel",
                "relations;listRelations;id,revision,change,revisedAt,type,other,otherName,otherCountry,otherCountryAlpha3,otherCountryName,certainty,asOf,asOfEarliest,asOfLatest,asOfText,statement;%s,people,peopleNames,typeLabel,certaintyLabel",
                "designations;listDesignations;id,revision,change,revisedAt,jurisdiction,jurisdictionAlpha3,jurisdictionName,authority,authorityName,label,legalBasis,legalEffect,effective,effectiveEarliest,effectiveLatest,effectiveText,ended,endedEarliest,endedLatest,endedText,statement;%s,people,peopleNames"
            })
    void the_columns_are_those_of_the_contract(String list, String operation, String columns, String last) {
        areOfContract(
                "/v1/organisations/{organisation}/" + list,
                operation,
                columns + "," + CITED + last.formatted(ASSERTED),
                DOSSIER + list + "?edition=1");
    }

    /** The columns of tables whose rows are no facts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/v1/organisations/{organisation}/citations;listCitationsOfOrganisation;organisation,fact,revision,kind,statement,claimant,claimantName,claimantKind,act,via,viaNames,source,publisher,title,url,published,publishedEarliest,publishedLatest,publishedText,read,readAt,locator,checked,checkedOn,deepLink,link,kindLabel,claimantKindLabel,actLabel,readLabel,checkedLabel",
                "/v1/sources;listSources;id,revision,change,revisedAt,kind,publisher,author,title,language,url,published,publishedEarliest,publishedLatest,publishedText,publishedAt,dateline,read,readAt,note,link,citations,kindLabel,readLabel",
                "/v1/claimants;listClaimants;id,revision,change,revisedAt,kind,name,byline,description,link,facts,kindLabel"
            })
    void so_are_those_of_citations_sources_and_claimants(String path, String operation, String columns) {
        areOfContract(path, operation, columns, path.replace("{organisation}", "tren-de-aragua") + "?edition=1");
    }

    private static void areOfContract(String path, String operation, String columns, String read) {
        assertThat(csv(read, "text/csv").text()).startsWith("\uFEFF" + columns + "\r\n");
        JsonNode contract = Wire.get("/openapi?format=json").json().at("/paths/" + path.replace("/", "~1") + "/get");
        assertThat(contract.get("operationId").asText()).isEqualTo(operation);
        assertThat(contract.at("/responses/200/content/text~1csv/example").asText())
                .isEqualTo(columns);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "figures?edition=1",
                "figures?edition=2&lang=es",
                "timeline?edition=2",
                "leadership?edition=2",
                "relations?edition=2&lang=es",
                "designations?edition=2"
            })
    void a_table_holds_the_facts_of_all_pages_of_the_list(String list) throws IOException {
        List<CSVRecord> rows = rows(csv(DOSSIER + list, "text/csv"));
        List<JsonNode> facts = walk(DOSSIER + list);
        assertThat(rows).hasSameSizeAs(facts).hasSizeGreaterThan(5);
        for (int i = 0; i < rows.size(); i++) {
            isSame(rows.get(i), facts.get(i));
            assertThat(rows.get(i).get("link"))
                    .isEqualTo("http://localhost:8080"
                            + facts.get(i).at("/links/self").asText());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"presence?edition=1", "presence?edition=2&lang=es"})
    void a_country_has_a_row_for_each_of_its_claims(String list) throws IOException {
        List<CSVRecord> rows = rows(csv(DOSSIER + list, "text/csv"));
        int row = 0;
        for (JsonNode country : walk(DOSSIER + list)) {
            for (JsonNode claim : country.get("claims")) {
                CSVRecord written = rows.get(row++);
                isSame(written, claim);
                assertThat(written.get("country"))
                        .isEqualTo(country.at("/country/code").asText());
                assertThat(written.get("countryName"))
                        .isEqualTo(country.at("/country/name").asText());
                assertThat(written.get("subdivisions")).isEqualTo(joined(claim, " ", "/subdivisions", "/code"));
                assertThat(written.get("activityNames")).isEqualTo(joined(claim, " | ", "/activities", "/name"));
                assertThat(written.get("partnerTies")).isEqualTo(joined(claim, " ", "/partners", "/tie"));
                assertThat(written.get("link"))
                        .isEqualTo("http://localhost:8080"
                                + country.at("/links/self").asText());
            }
        }
        assertThat(rows).hasSize(row).hasSizeGreaterThan(8);
    }

    /** Nothing is packed: each citation, source and claimant has a row of its own. */
    @Test
    void citations_sources_and_claimants_are_tables_that_can_be_joined() throws IOException {
        List<CSVRecord> citations = rows(csv(DOSSIER + "citations?edition=2", "text/csv"));
        List<JsonNode> listed = walk(DOSSIER + "citations?edition=2");
        assertThat(citations).hasSameSizeAs(listed).hasSizeGreaterThan(100);
        for (int i = 0; i < citations.size(); i++) {
            CSVRecord row = citations.get(i);
            JsonNode item = listed.get(i);
            JsonNode citation = item.get("citation");
            for (String name : List.of("organisation", "fact", "revision", "kind", "statement")) {
                assertThat(row.get(name)).isEqualTo(item.get(name).asText());
            }
            assertThat(row.get("claimant"))
                    .isEqualTo(citation.at("/claimant/id").asText());
            assertThat(row.get("act")).isEqualTo(citation.get("act").asText());
            assertThat(row.get("via")).isEqualTo(joined(citation, " ", "/via", "/id"));
            assertThat(row.get("source")).isEqualTo(citation.at("/source/id").asText());
            assertThat(row.get("published")).isEqualTo(text(citation.at("/source/published/edtf")));
            assertThat(row.get("publishedText")).isEqualTo(text(citation.at("/source/published/text")));
            assertThat(row.get("locator")).isEqualTo(text(citation.get("locator")));
            assertThat(row.get("checked")).isEqualTo(citation.at("/checked/how").asText());
            assertThat(row.get("checkedOn"))
                    .isEqualTo(citation.at("/checked/on").asText());
            assertThat(row.get("deepLink")).isEqualTo(text(citation.get("deepLink")));
        }
        for (String list : List.of("source", "claimant")) {
            List<CSVRecord> rows = rows(csv("/v1/" + list + "s?edition=2", "text/csv"));
            List<JsonNode> items = walk("/v1/" + list + "s?edition=2");
            assertThat(rows).hasSameSizeAs(items);
            for (int i = 0; i < rows.size(); i++) {
                hasSameCells(rows.get(i), items.get(i));
            }
            assertThat(rows)
                    .extracting(row -> row.get("id"))
                    .containsAll(citations.stream().map(row -> row.get(list)).toList());
        }
    }

    @Test
    void a_statistic_cites_what_its_estimates_cite() throws IOException {
        List<CSVRecord> rows = rows(csv(DOSSIER + "statistics?edition=2", "text/csv"));
        List<JsonNode> statistics = walk(DOSSIER + "statistics?edition=2");
        assertThat(rows).hasSameSizeAs(statistics).hasSizeGreaterThan(20);
        for (int i = 0; i < rows.size(); i++) {
            CSVRecord row = rows.get(i);
            JsonNode statistic = statistics.get(i);
            hasSameCells(row, statistic);
            assertThat(row.get("claimantCount"))
                    .isEqualTo(statistic.get("claimants").asText());
            JsonNode group = StreamSupport.stream(
                            Wire.get(statistic.at("/links/self").asText())
                                    .json()
                                    .get("groups")
                                    .spliterator(),
                            false)
                    .filter(one -> one.get("statistic").equals(statistic))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.get("deepLinks").split(" \\| "))
                    .filteredOn(link -> !link.isEmpty())
                    .containsExactlyElementsOf(group.findValues("deepLink").stream()
                            .filter(JsonNode::isTextual)
                            .map(JsonNode::asText)
                            .toList());
            assertThat(row.get("attribution").split(" \\| "))
                    .containsExactlyElementsOf(group.findValues("attribution").stream()
                            .map(JsonNode::asText)
                            .distinct()
                            .toList());
        }
    }

    /** The words are those of the vocabulary, in the language of the table. */
    @ParameterizedTest
    @CsvSource({
        "figures, scope, scope",
        "statistics, scope, scope",
        "statistics, agreement, agreement",
        "presence, status, presence-status",
        "presence, certainty, certainty",
        "timeline, category, event-category",
        "timeline, certainty, certainty",
        "leadership, status, leadership-status",
        "leadership, certainty, certainty",
        "relations, type, relation-type",
        "relations, certainty, certainty"
    })
    void a_code_has_words_beside_it(String list, String column, String vocabulary) throws IOException {
        for (String language : List.of("en", "es")) {
            Map<String, String> labels = stream(Wire.get("/v1/vocabularies/" + vocabulary + "?lang=" + language)
                            .json()
                            .get("values"))
                    .collect(Collectors.toMap(value -> value.get("code").asText(), value -> value.get("label")
                            .asText()));
            assertThat(rows(csv(DOSSIER + list + "?edition=2&lang=" + language, "text/csv")))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.get(column + "Label")).isEqualTo(labels.get(row.get(column))));
        }
    }

    @Test
    void several_codes_have_their_words_in_the_same_order() throws IOException {
        assertThat(rows(csv(DOSSIER + "presence?edition=2", "text/csv")))
                .filteredOn(row -> !row.get("partnerTies").isEmpty())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("partnerTieLabels"))
                        .isEqualTo(Stream.of(row.get("partnerTies").split(" "))
                                .map(tie -> Vocabulary.label("tie", tie, Language.EN))
                                .collect(Collectors.joining(" | "))));
    }

    @Test
    void filters_choose_the_rows_and_an_empty_list_is_the_row_with_the_names() throws IOException {
        assertThat(rows(csv(DOSSIER + "figures?edition=1&metric=membership_total", "text/csv")))
                .extracting(row -> row.get("id"))
                .containsExactly("members-others", "members-risquez");
        assertThat(csv(DOSSIER + "figures?edition=1&since=1", "text/csv").text())
                .startsWith("\uFEFFid,")
                .endsWith(",scopeLabel\r\n")
                .hasLineCount(1);
    }

    @Test
    void the_table_has_a_name_and_says_how_it_is_to_be_read() {
        csv(DOSSIER + "figures?edition=1&lang=es", "*/*;q=0.1, text/csv;q=0.5")
                .hasHeader("Content-Disposition", "inline; filename=\"tren-de-aragua-figures.csv\"")
                .hasHeader("Content-Language", "es")
                .hasHeader("Dossier-Edition", "1");
        Wire.send("HEAD", DOSSIER + "timeline/?format=csv")
                .hasStatus(200)
                .hasHeader("Content-Type", "text/csv;charset=utf-8;header=present")
                .hasHeader("Content-Disposition", "inline; filename=\"tren-de-aragua-timeline.csv\"");
        Wire.get(DOSSIER + "figures?limit=1").hasNoHeader("Content-Disposition");
    }

    @Test
    void the_parameter_and_the_header_ask_for_the_same() {
        assertThat(csv(DOSSIER + "presence?edition=1&format=csv", "application/json")
                        .text())
                .isEqualTo(csv(DOSSIER + "presence?edition=1", "text/csv").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/csv;q=0.5, application/json;q=0.9",
                "*/*",
                "text/html, */*;q=0.8",
                "text/csv;q=0, */*;q=0.1"
            })
    void json_is_served_to_whoever_prefers_it_or_does_not_mind(String accept) {
        Wire.get(DOSSIER + "figures?limit=1", "Accept", accept)
                .hasStatus(200)
                .hasHeader("Content-Type", "application/json");
    }

    @ParameterizedTest
    @CsvSource({"limit=2,limit", "fields=id,fields"})
    void what_is_for_json_is_refused(String parameter, String name) {
        JsonNode problem = Wire.get(DOSSIER + "figures?edition=1&format=csv&" + parameter)
                .hasStatus(400)
                .hasHeader("Content-Type", "application/problem+json")
                .json();
        assertThat(problem.get("code").asText()).isEqualTo("conflicting-parameters");
        assertThat(problem.get("parameters")).extracting(JsonNode::asText).containsExactly("format", name);
    }

    @Test
    void a_cursor_is_refused_and_a_problem_is_json() {
        String next = Wire.get(DOSSIER + "figures?edition=1&limit=1")
                .json()
                .at("/links/next")
                .asText();
        assertThat(Wire.get(next.replace("limit=1", "format=csv"))
                        .hasStatus(400)
                        .json()
                        .get("parameters"))
                .extracting(JsonNode::asText)
                .containsExactly("format", "cursor");
        Wire.get("/v1/organisations/none/figures?format=csv")
                .hasStatus(404)
                .hasHeader("Content-Type", "application/problem+json")
                .hasNoHeader("Content-Disposition");
    }

    private static Wire csv(String path, String accept) {
        return Wire.get(path, "Accept", accept)
                .hasStatus(200)
                .hasHeader("Content-Type", "text/csv;charset=utf-8;header=present");
    }

    private static List<CSVRecord> rows(Wire answer) throws IOException {
        assertThat(answer.text()).startsWith("\uFEFF");
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser parser = CSVParser.parse(answer.text().substring(1), format)) {
            assertThat(parser.getHeaderNames()).doesNotHaveDuplicates();
            return parser.getRecords();
        }
    }

    private static List<JsonNode> walk(String list) {
        List<JsonNode> items = new ArrayList<>();
        JsonNode page = Wire.get(list + "&limit=7").hasStatus(200).json();
        while (true) {
            page.get("items").forEach(items::add);
            if (page.at("/links/next").isNull()) {
                return items;
            }
            page = Wire.get(page.at("/links/next").asText()).hasStatus(200).json();
        }
    }

    private static void isSame(CSVRecord row, JsonNode fact) {
        hasSameCells(row, fact);
        assertThat(row.get("attribution")).isEqualTo(fact.get("attribution").asText());
        assertThat(row.get("claimants")).isEqualTo(joined(fact, " ", "/citations", "/claimant/id"));
        assertThat(row.get("acts")).isEqualTo(joined(fact, " ", "/citations", "/act"));
        assertThat(row.get("publishers")).isEqualTo(joined(fact, " | ", "/citations", "/source/publisher"));
        assertThat(row.get("published")).isEqualTo(joined(fact, " | ", "/citations", "/source/published/edtf"));
        assertThat(row.get("sources")).isEqualTo(joined(fact, " ", "/citations", "/source/id"));
        assertThat(row.get("sourceUrls")).isEqualTo(joined(fact, " | ", "/citations", "/source/url"));
        assertThat(row.get("locators")).isEqualTo(joined(fact, " | ", "/citations", "/locator"));
        assertThat(row.get("deepLinks")).isEqualTo(joined(fact, " | ", "/citations", "/deepLink"));
        assertThat(row.get("checked")).isEqualTo(joined(fact, " ", "/citations", "/checked/how"));
        assertThat(row.get("disputes")).isEqualTo(joined(fact, " ", "/disputes", ""));
    }

    /** Each member of the fact that is a value or a date stands in the column of its name. */
    private static void hasSameCells(CSVRecord row, JsonNode fact) {
        fact.properties().forEach(member -> {
            String name = member.getKey();
            JsonNode value = member.getValue();
            if (value.has("edtf")) {
                assertThat(row.get(name)).isEqualTo(value.get("edtf").asText());
                assertThat(row.get(name + "Earliest")).isEqualTo(text(value.get("earliest")));
                assertThat(row.get(name + "Latest")).isEqualTo(text(value.get("latest")));
                assertThat(row.get(name + "Text")).isEqualTo(text(value.get("text")));
            } else if (name.equals("about")) {
                assertThat(row.get("aboutKind")).isEqualTo(text(value.path("kind")));
                assertThat(row.get("aboutId")).isEqualTo(text(value.path("id")));
                assertThat(row.get("aboutName")).isEqualTo(text(value.path("name")));
            } else if (name.equals("derivedFrom")) {
                assertThat(row.get(name)).isEqualTo(references(value));
            } else if (name.equals("countries")) {
                assertThat(row.get(name)).isEqualTo(joined(fact, " ", "/countries", "/code"));
            } else if (name.equals("people") || name.equals("organisations")) {
                assertThat(row.get(name)).isEqualTo(joined(fact, " ", "/" + name, "/id"));
            } else if (value.isValueNode() && !name.equals("claimants")) {
                assertThat(row.get(name)).as(name).isEqualTo(text(value));
            }
        });
    }

    private static String references(JsonNode derivations) {
        return stream(derivations)
                .filter(from -> from.get("fact").isTextual())
                .map(from -> from.get("fact").asText() + "@" + from.get("revision"))
                .collect(Collectors.joining(" "));
    }

    private static String joined(JsonNode fact, String separator, String list, String value) {
        Function<JsonNode, String> part = item -> text(item.at(value));
        List<String> parts = stream(fact.at(list)).map(part).toList();
        return parts.stream().allMatch(String::isEmpty) ? "" : String.join(separator, parts);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String text(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }
}
