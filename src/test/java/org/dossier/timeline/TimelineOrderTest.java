package org.dossier.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dossier.date.PartialDate;
import org.dossier.support.Script;
import org.dossier.support.Wire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Partial dates in order, over an organisation that has one event for each sort of date. */
@QuarkusTest
@Tag("postgresql")
class TimelineOrderTest {

    private static final String TIMELINE = "/v1/organisations/test-timeline/timeline";

    private static final String WORDS = "{\"en\": \"A test.\", \"es\": \"Una prueba.\"}";
    private static final String TEXT = "JSON '" + WORDS + "'";
    private static final String EVENT = """
            {"organisation": "test-timeline", "id": "%s", "date": "%s", "category": "case", "certainty": "reported",
             "title": %3$s, "statement": %3$s, "print": %3$s, "reviewedOn": "2026-11-22",
             "citations": [{"claimant": "bbc-news", "act": "reports", "source": "bbc-2025-03-explainer",
                            "checked": {"how": "not_seen", "on": "2026-11-22"}}]}""";

    /** In the order that the contract defines. */
    private static final List<String> IN_ORDER = List.of(
            "../2020", // an open start
            "201X",
            "2023/..", // an open end: the widest of those that begin with 2023
            "2023/2024-03",
            "2023~",
            "2023-24", // winter
            "2024",
            "2024-01",
            "2024-01-01",
            "2024-01-15",
            "2024-21", // spring: begins with March and is wider
            "2024-03",
            "2024-22", // summer: begins with June
            "2024-06-01",
            "2024-12-31");

    @Inject
    AgroalDataSource store;

    private int edition;

    @BeforeEach
    void publish() throws SQLException {
        edition = Wire.get("/v1/editions?limit=1").json().at("/items/0/number").asInt() + 1;
        List<String> script = new ArrayList<>(List.of(
                "insert into edition (number, published_at, note) values (%d, TIMESTAMP WITH TIME ZONE '2999-01-01 00:00:00+00:00', %s)"
                        .formatted(edition, TEXT),
                insert(
                        "organisations",
                        "test-timeline",
                        "organisation",
                        "{\"id\":\"test-timeline\",\"name\":%s}".formatted(WORDS))));
        for (String date : IN_ORDER) {
            PartialDate happened = PartialDate.of(date);
            String id = id(date);
            script.add(insert("test-timeline", id, "event", EVENT.formatted(id, date, WORDS)));
            script.add("insert into event (space, id, revision, category, earliest, latest)"
                    + " values ('test-timeline', '%s', 1, 'case', %s, %s)"
                            .formatted(id, literal(happened.earliest()), literal(happened.latest())));
        }
        Script.run(store, script.toArray(String[]::new));
    }

    private String insert(String space, String id, String subject, String content) {
        return "insert into revision (space, id, revision, subject, made_in, revised_at, change, content)"
                + " values ('%s', '%s', 1, '%s', %d, current_timestamp, 'addition', '%s')"
                        .formatted(space, id, subject, edition, content);
    }

    @AfterEach
    void takeBack() throws SQLException {
        Script.run(
                store,
                "delete from event where space = 'test-timeline'",
                "delete from revision where made_in = " + edition,
                "delete from edition where number = " + edition);
    }

    @Test
    void events_come_by_the_first_day_that_their_date_can_mean_and_the_widest_first() {
        assertThat(dates(TIMELINE)).isEqualTo(IN_ORDER);
        assertThat(dates(TIMELINE + "?order=asc")).isEqualTo(IN_ORDER);
    }

    @Test
    void the_newest_first_is_exactly_the_other_way_round() {
        List<String> backwards = new ArrayList<>(IN_ORDER);
        Collections.reverse(backwards);
        assertThat(dates(TIMELINE + "?order=desc")).isEqualTo(backwards);
    }

    @ParameterizedTest
    @CsvSource({"asc,1", "desc,1", "asc,4", "desc,4"})
    void a_walk_over_the_pages_finds_the_same_in_the_same_order(String order, int limit) {
        List<String> walked = new ArrayList<>();
        String next = TIMELINE + "?order=" + order + "&limit=" + limit;
        while (next != null) {
            Wire page = Wire.get(next).hasStatus(200);
            page.json()
                    .get("items")
                    .forEach(item -> walked.add(item.at("/date/edtf").asText()));
            next = page.json().at("/links/next").textValue();
        }
        assertThat(walked).isEqualTo(dates(TIMELINE + "?order=" + order));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from=2024-06              | 2023/.. 2024 2024-22 2024-06-01 2024-12-31
            from=2024-08-31           | 2023/.. 2024 2024-22 2024-12-31
            from=2024-09-01           | 2023/.. 2024 2024-12-31
            from=2025                 | 2023/..
            to=2019-12-31             | ../2020 201X
            to=2020                   | ../2020 201X
            to=2009                   | ../2020
            from=2020-12-31&to=2021   | ../2020
            from=2024-01-15&to=2024-01-15 | 2023/.. 2023/2024-03 2023-24 2024 2024-01 2024-01-15
            from=2024-03&to=2024-03   | 2023/.. 2023/2024-03 2024 2024-21 2024-03
            from=2024-23&to=2024-23   | 2023/.. 2024
            from=2023~&to=2023        | 2023/.. 2023/2024-03 2023~ 2023-24
            """)
    void from_and_to_choose_by_overlap(String range, String expected) {
        assertThat(dates(TIMELINE + "?" + range.strip()))
                .containsExactly(expected.strip().split(" "));
    }

    @Test
    void in_a_calendar_an_event_stands_on_all_days_of_its_date_and_says_it_in_words() {
        List<String> shown = new ArrayList<>();
        Biweekly.parse(Wire.get(TIMELINE + "?format=ics").hasStatus(200).text())
                .first()
                .getEvents()
                .forEach(event -> shown.add("%s: %s to %s; %s"
                        .formatted(
                                event.getExperimentalProperty("X-DOSSIER-DATE").getValue(),
                                TimelineCalendarTest.first(event),
                                TimelineCalendarTest.last(event),
                                event.getDescription().getValue().split("\n")[2])));
        assertThat(shown)
                .containsExactly(
                        "../2020: 2020-12-31 to 2020-12-31; Date: until 2020, with no known start",
                        "201X: 2010-01-01 to 2019-12-31; Date: the 2010s",
                        "2023/..: 2023-01-01 to 2023-01-01; Date: since 2023, with no known end",
                        "2023/2024-03: 2023-01-01 to 2024-03-31; Date: between 2023 and March 2024",
                        "2023~: 2023-01-01 to 2023-12-31; Date: about 2023",
                        "2023-24: 2023-12-01 to 2024-02-29; Date: the northern winter of 2023",
                        "2024: 2024-01-01 to 2024-12-31; Date: 2024",
                        "2024-01: 2024-01-01 to 2024-01-31; Date: January 2024",
                        "2024-01-01: 2024-01-01 to 2024-01-01; Date: 1 January 2024",
                        "2024-01-15: 2024-01-15 to 2024-01-15; Date: 15 January 2024",
                        "2024-21: 2024-03-01 to 2024-05-31; Date: the northern spring of 2024",
                        "2024-03: 2024-03-01 to 2024-03-31; Date: March 2024",
                        "2024-22: 2024-06-01 to 2024-08-31; Date: the northern summer of 2024",
                        "2024-06-01: 2024-06-01 to 2024-06-01; Date: 1 June 2024",
                        "2024-12-31: 2024-12-31 to 2024-12-31; Date: 31 December 2024");
    }

    private static List<String> dates(String request) {
        List<String> dates = new ArrayList<>();
        Wire.get(request)
                .hasStatus(200)
                .json()
                .get("items")
                .forEach(item -> dates.add(item.at("/date/edtf").asText()));
        return dates;
    }

    /** Ids that sort otherwise than the dates. */
    private static String id(String date) {
        return "event-" + Integer.toHexString(date.hashCode());
    }

    private static String literal(@Nullable LocalDate day) {
        return day == null ? "null" : "DATE '" + day + "'";
    }
}
