package org.dossier.timeline;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeline as iCalendar; Biweekly reads what ical4j wrote. */
@QuarkusTest
class TimelineCalendarTest {

    private static final String TIMELINE = "/v1/organisations/tren-de-aragua/timeline";
    private static final String HOST = "http://localhost:8080";

    @Test
    void an_event_tells_all_that_json_tells_and_stands_on_the_days_of_its_date() {
        Wire.get(TIMELINE + "?edition=1&category=sanction&format=ics&lang=es")
                .hasStatus(200)
                .hasHeader("Content-Type", "text/calendar;charset=UTF-8")
                .hasHeader("Content-Language", "es")
                .hasHeader("Dossier-Edition", "1")
                .hasNoLink("next");
        assertThat(Wire.get(TIMELINE + "?edition=1&category=sanction&format=ics&lang=es")
                        .text()
                        .replace("\r\n", "\n"))
                .isEqualTo("""
                        BEGIN:VCALENDAR
                        PRODID:-//Dossier//Timeline//EN
                        VERSION:2.0
                        CALSCALE:GREGORIAN
                        NAME;LANGUAGE=es:Tren de Aragua
                        X-WR-CALNAME:Tren de Aragua
                        BEGIN:VEVENT
                        UID:treasury-sanctions.tren-de-aragua@localhost
                        DTSTAMP:20261122T120000Z
                        LAST-MODIFIED:20261122T120000Z
                        SEQUENCE:0
                        DTSTART;VALUE=DATE:20240601
                        DTEND;VALUE=DATE:20240901
                        SUMMARY;LANGUAGE=es:El Tesoro de EE. UU. sanciona al Tren de Aragua
                        DESCRIPTION;LANGUAGE=es:Bajo Joe Biden\\, el Tesoro de EE. UU. sancionó al\s
                         Tren de Aragua en el verano boreal de 2024\\, acusándolo de trata sexual t
                         ransfronteriza\\, informó BBC News.\\nBBC News no precisa el día.\\n\\nFecha
                         : el verano boreal de 2024\\nSegún: Departamento del Tesoro de EE. UU.\\, s
                         egún BBC News\\nFuente: BBC News\\, What is Tren de Aragua\\, the Venezuelan
                          gang targeted by Trump?\\, https://www.bbc.com/news/articles/cr421q5zl69o
                        URL:http://localhost:8080/v1/organisations/tren-de-aragua/timeline/treasury
                         -sanctions?edition=1
                        CATEGORIES:sanction
                        CLASS:PUBLIC
                        TRANSP:TRANSPARENT
                        ATTACH:https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=sanctioned%20
                         Tren%20de%20Aragua%20last%20summer
                        ATTACH:https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=involved%20in
                         %20sex%2Dtrafficking%20across%20the%20US%20border
                        X-DOSSIER-DATE:2024-22
                        X-DOSSIER-CERTAINTY:official
                        X-DOSSIER-CHECKED:script\\,script
                        END:VEVENT
                        END:VCALENDAR
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"edition=1", "edition=1&lang=es", "edition=2", "edition=2&lang=es", "edition=2&order=desc"})
    void the_calendar_has_the_same_facts_as_all_pages_of_json(String view) {
        List<JsonNode> items = new ArrayList<>();
        String next = TIMELINE + "?limit=7&" + view;
        while (next != null) {
            JsonNode page = Wire.get(next).hasStatus(200).json();
            page.get("items").forEach(items::add);
            next = page.at("/links/next").textValue();
        }
        List<VEvent> events = calendar(view).getEvents();
        assertThat(events).hasSameSizeAs(items);
        String language = view.contains("lang=es") ? "es" : "en";
        for (int i = 0; i < items.size(); i++) {
            compare(events.get(i), items.get(i), language);
        }
    }

    private static void compare(VEvent event, JsonNode item, String language) {
        String id = item.get("id").asText();
        assertThat(event.getUid().getValue()).isEqualTo(id + ".tren-de-aragua@localhost");
        assertThat(event.getSequence().getValue())
                .isEqualTo(item.get("revision").asInt() - 1);
        Instant revised = Instant.parse(item.get("revisedAt").asText());
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(revised);
        assertThat(event.getLastModified().getValue().toInstant()).isEqualTo(revised);
        assertThat(first(event).toString()).isEqualTo(item.at("/date/earliest").asText());
        assertThat(last(event).toString()).isEqualTo(item.at("/date/latest").asText());
        assertThat(event.getSummary().getValue()).isEqualTo(item.get("title").asText());
        assertThat(event.getSummary().getLanguage()).isEqualTo(language);
        assertThat(event.getDescription().getLanguage()).isEqualTo(language);
        assertThat(event.getDescription().getValue())
                .startsWith(item.get("statement").asText()
                        + (item.get("caveat").isNull()
                                ? ""
                                : "\n" + item.get("caveat").asText())
                        + "\n\n")
                .contains(": " + item.get("attribution").asText() + "\n");
        assertThat(event.getUrl().getValue())
                .isEqualTo(HOST + item.at("/links/self").asText());
        assertThat(event.getCategories().get(0).getValues())
                .containsExactly(item.get("category").asText());
        assertThat(event.getExperimentalProperty("X-DOSSIER-DATE").getValue())
                .isEqualTo(item.at("/date/edtf").asText());
        assertThat(event.getExperimentalProperty("X-DOSSIER-CERTAINTY").getValue())
                .isEqualTo(item.get("certainty").asText());
        assertThat(event.getExperimentalProperty("X-DOSSIER-CHECKED").getValue())
                .isEqualTo(String.join("\\,", item.get("citations").findValuesAsText("how")));
        item.get("disputes")
                .forEach(
                        dispute -> assertThat(event.getDescription().getValue()).contains(dispute.asText()));
        assertThat(event.getClassification().getValue()).isEqualTo("PUBLIC");
        assertThat(event.getTransparency().getValue()).isEqualTo("TRANSPARENT");
        assertThat(event.getAttachments())
                .extracting(attachment -> attachment.getUri())
                .isEqualTo(StreamSupport.stream(item.get("citations").spliterator(), false)
                        .map(citation -> citation.get("deepLink").isNull()
                                ? citation.at("/source/url")
                                : citation.get("deepLink"))
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText)
                        .distinct()
                        .toList());
        item.get("citations")
                .forEach(citation -> assertThat(event.getDescription().getValue())
                        .contains(citation.at("/source/publisher").asText()));
    }

    @Test
    void the_calendar_is_valid_and_named_after_the_organisation() {
        ICalendar calendar = calendar("edition=2");
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getProductId().getValue()).isEqualTo("-//Dossier//Timeline//EN");
        assertThat(calendar.getNames().get(0).getValue()).isEqualTo("Tren de Aragua");
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo("Tren de Aragua");
        assertThat(ids("edition=2")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lang=en", "lang=es"})
    void no_line_is_longer_than_75_octets_and_every_one_ends_with_crlf(String language) {
        String text = Wire.get(TIMELINE + "?edition=2&format=ics&" + language).text();
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void the_same_facts_are_the_same_bytes() throws InterruptedException {
        String first = Wire.get(TIMELINE + "?edition=2&format=ics").text();
        Thread.sleep(1100); // the time of an iCalendar has no fractions of a second
        assertThat(Wire.of(given().header("Host", "evil.example").get(TIMELINE + "?edition=2&format=ics"))
                        .text())
                .isEqualTo(first);
    }

    @Test
    void an_event_keeps_its_id_from_edition_to_edition() {
        assertThat(ids("edition=2")).containsAll(ids("edition=1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"from=2024", "to=2023", "from=2024&to=2024-06", "category=prison", "country=CL", "order=desc"})
    void the_filters_and_the_order_of_json_hold(String filter) {
        List<String> expected = Wire.get(TIMELINE + "?edition=1&limit=200&" + filter).each("id").stream()
                .map(id -> id + ".tren-de-aragua@localhost")
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(ids("edition=1&" + filter)).isEqualTo(expected);
    }

    @Test
    void a_calendar_of_nothing_is_empty_but_has_its_name() {
        ICalendar calendar = calendar("edition=1&to=1900");
        assertThat(calendar.getEvents()).isEmpty();
        assertThat(calendar.getNames().get(0).getValue()).isEqualTo("Tren de Aragua");
    }

    @ParameterizedTest
    @CsvSource({"limit=2, limit", "fields=id, fields"})
    void what_is_for_json_only_is_refused(String parameter, String name) {
        JsonNode problem = Wire.get(TIMELINE + "?edition=1&format=ics&" + parameter)
                .hasStatus(400)
                .hasHeader("Content-Type", "application/problem+json")
                .json();
        assertThat(problem.get("code").asText()).isEqualTo("conflicting-parameters");
        assertThat(problem.get("parameters")).extracting(JsonNode::asText).containsExactly("format", name);
    }

    static LocalDate first(VEvent event) {
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        var day = event.getDateStart().getValue().getRawComponents();
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDate());
    }

    static LocalDate last(VEvent event) {
        assertThat(event.getDateEnd().getValue().hasTime()).isFalse();
        var day = event.getDateEnd().getValue().getRawComponents();
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDate()).minusDays(1);
    }

    private static List<String> ids(String query) {
        return calendar(query).getEvents().stream()
                .map(event -> event.getUid().getValue())
                .toList();
    }

    private static ICalendar calendar(String query) {
        return Biweekly.parse(Wire.get(TIMELINE + "?format=ics&" + query)
                        .hasStatus(200)
                        .text())
                .first();
    }
}
