package org.dossier.http.paging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dossier.Effort;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("postgresql")
@Tag("endurance")
class PagingTest {

    private static final String FIGURES = "/v1/organisations/tren-de-aragua/figures";

    private static final List<Integer> LIMITS = List.of(1, 2, 3, 4, 5, 7, 10, 11, 12, 13, 22, 23, 25, 26, 50);

    // Another one in each run; -Dseed=... repeats the limits of a run that failed.
    private static final long SEED = Long.getLong("seed", new Random().nextLong());

    @ParameterizedTest
    @ValueSource(
            strings = {
                FIGURES + "?fields=id",
                FIGURES + "?fields=id&scope=context_migration&about=US",
                FIGURES + "?fields=id&claimant=ronna-risquez&edition=1",
                "/v1/organisations?lang=es",
                "/v1/organisations/tren-de-aragua/statistics?fields=metric,about",
                "/v1/organisations/tren-de-aragua/presence?fields=country,claims",
                "/v1/organisations/tren-de-aragua/presence?status=expanded&edition=1",
                "/v1/organisations/tren-de-aragua/timeline?fields=id",
                "/v1/organisations/tren-de-aragua/timeline?order=desc&country=VE&edition=1",
                "/v1/sources?knownAt=2027-01-01T00:00:00Z",
                "/v1/sources/bbc-2025-03-explainer/citations?fields=fact",
                "/v1/claimants?fields=id",
                "/v1/problems?fields=code"
            })
    void a_walk_over_the_pages_meets_every_item_once(String list) {
        List<JsonNode> all = onOnePage(list);
        for (int limit : Effort.some(4, LIMITS, new Random(SEED + list.hashCode()))) {
            assertThat(walk(list, limit))
                    .as("%s by %d, -Dseed=%d", list, limit, SEED)
                    .isEqualTo(all);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void a_walk_over_the_changes_of_an_edition_meets_every_change_once(int limit) {
        assertThat(walk("/v1/editions/1/changes?fields=id", limit))
                .hasSize(Wire.get("/v1/editions/1").json().at("/counts/all").asInt())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void a_walk_over_the_editions_meets_every_edition_once(int limit) {
        int newest = Integer.parseInt(Wire.get(FIGURES).header("Dossier-Edition"));
        assertThat(newest).isGreaterThan(1);
        assertThat(walk("/v1/editions?lang=en", limit))
                .extracting(edition -> edition.get("number").asInt())
                .containsExactlyElementsOf(IntStream.iterate(newest, number -> number - 1)
                        .limit(newest)
                        .boxed()
                        .toList());
    }

    /** All of a list that needs no cursor. */
    private static List<JsonNode> onOnePage(String list) {
        Wire page = Wire.get(list + "&limit=200").hasStatus(200).hasNoLink("next");
        assertThat(page.json().at("/links/next").isNull()).as(list).isTrue();
        assertThat(items(page)).as(list).isNotEmpty();
        return items(page);
    }

    private static List<JsonNode> walk(String list, int limit) {
        List<JsonNode> met = new ArrayList<>();
        String next = list + "&limit=" + limit;
        while (next != null) {
            Wire page = Wire.get(next).hasStatus(200);
            met.addAll(items(page));
            next = next(page, limit);
        }
        return met;
    }

    /** The page after, which is announced only behind a full page, and then both in the body and in the header. */
    private static String next(Wire page, int limit) {
        JsonNode next = page.json().at("/links/next");
        if (next.isNull()) {
            page.hasNoLink("next");
            return null;
        }
        // A page of changes ends with the one that makes it long, however few they are.
        if (!next.asText().contains("/changes")) {
            assertThat(page.json().get("items")).hasSize(limit);
        }
        page.hasLink("next", next.asText());
        return next.asText();
    }

    @Test
    void links_repeat_what_was_asked_for_and_are_relative() {
        Wire.get(FIGURES + "?role=key&limit=2&fields=id&lang=es&edition=1&source=bbc-2025-03-explainer")
                .hasStatus(200)
                .hasBody("""
                        {
                          "items": [{"id": "annual-profit-risquez"}, {"id": "cbp-encounters"}],
                          "links": {
                            "self": "/v1/organisations/tren-de-aragua/figures?edition=1&fields=id&lang=es&limit=2&role=key&source=bbc-2025-03-explainer",
                            "next": "/v1/organisations/tren-de-aragua/figures?cursor=MS4xLjYyZTQyYjhlLmtleS9jYnAtZW5jb3VudGVycw&edition=1&fields=id&lang=es&limit=2&role=key&source=bbc-2025-03-explainer"
                          }
                        }
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "201", "-1", "+1", "1.0", "ten", "1e2", "99999999999999999999", "%D9%A1", "0x10", "%201"})
    void a_limit_is_a_whole_number_from_1_to_200(String limit) {
        JsonNode problem =
                Wire.get("/v1/claimants?limit=" + limit).hasStatus(400).json();
        assertThat(problem.get("code").asText()).isEqualTo("invalid-parameter");
        assertThat(problem.get("parameter").asText()).isEqualTo("limit");
        assertThat(problem.get("expected").asText()).isEqualTo("a whole number from 1 to 200");
    }

    private static List<JsonNode> items(Wire page) {
        List<JsonNode> items = new ArrayList<>();
        page.json().get("items").forEach(items::add);
        return items;
    }
}
