package org.dossier.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dossier.support.FollowingEdition;
import org.dossier.support.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What readers see when one more edition comes out. */
@QuarkusTest
@Tag("postgresql")
class FollowingEditionTest {

    private static final String FIGURES = "/v1/organisations/tren-de-aragua/figures";
    private static final String VALUE = FIGURES + "/members-risquez?fields=revision,change,revisedAt,value,attribution";

    @Inject
    AgroalDataSource store;

    private int before;
    private FollowingEdition following;

    @BeforeEach
    void publish() throws SQLException {
        before = Wire.get("/v1/editions?limit=1").json().at("/items/0/number").asInt();
        following = FollowingEdition.publish(store, before + 1);
    }

    @AfterEach
    void takeBack() throws SQLException {
        following.close();
    }

    @Test
    void the_newest_revision_is_read_and_the_one_before_stays_readable() {
        Wire.get(VALUE)
                .hasHeader("Dossier-Edition", String.valueOf(following.number))
                .hasBody("""
                        {
                          "revision": 99, "change": "correction", "revisedAt": "2999-01-01T00:00:00Z", "value": 4000,
                          "attribution": "A later count., as reported by BBC News"
                        }
                        """);
        Wire.get(VALUE + "&edition=1").hasHeader("Dossier-Edition", "1").hasBody("""
                {
                  "revision": 1, "change": "addition", "revisedAt": "2026-11-22T12:00:00Z", "value": 5000,
                  "attribution": "journalist Ronna Rísquez, as reported by BBC News"
                }
                """);
    }

    @Test
    void a_time_resolves_to_the_newest_edition_published_by_then() {
        Wire.get(VALUE + "&knownAt=2998-12-31T23:59:59.999Z").hasHeader("Dossier-Edition", String.valueOf(before));
        Wire.get(VALUE + "&knownAt=2999-01-01T00:00:00Z")
                .hasHeader("Dossier-Edition", String.valueOf(following.number));
    }

    @Test
    void since_finds_only_what_it_revised() {
        assertThat(Wire.get(FIGURES + "?since=" + before).each("id")).containsExactly("members-risquez");
        assertThat(Wire.get(FIGURES + "?since=" + before + "&edition=" + before).each("id"))
                .isEmpty();
        assertThat(Wire.get(FIGURES.replace("figures", "statistics") + "?since=" + before)
                        .each("metric"))
                .containsExactly("membership_total");
        assertThat(Wire.get("/v1/claimants?since=" + before).each("id")).containsExactly("test-claimant");
        assertThat(Wire.get("/v1/sources?since=" + before).each("id")).isEmpty();
        assertThat(Wire.get("/v1/sources/bbc-2025-03-explainer/citations?since=" + before)
                        .each("fact"))
                .hasSize(1);
    }

    @Test
    void a_walk_over_the_pages_stays_in_the_edition_that_it_began_in() throws SQLException {
        String list = FIGURES + "?ids=members-others,members-risquez&limit=1";
        String next = Wire.get(list).json().at("/links/next").asText();
        following.close();
        Wire.get(next).hasStatus(400);

        next = Wire.get(list).json().at("/links/next").asText();
        following = FollowingEdition.publish(store, before + 1);
        Wire page = Wire.get(next).hasStatus(200).hasHeader("Dossier-Edition", String.valueOf(before));
        assertThat(page.json().at("/items/0/id").asText()).isEqualTo("members-risquez");
        assertThat(page.json().at("/items/0/revision"))
                .isEqualTo(Wire.get(VALUE + "&edition=" + before).json().get("revision"));
        assertThat(Wire.get(next + "&edition=" + following.number)
                        .hasStatus(400)
                        .json()
                        .get("detail")
                        .asText())
                .isEqualTo("The cursor is for edition %d, the request for edition %d."
                        .formatted(before, following.number));
    }

    @Test
    void what_it_adds_is_not_in_the_editions_before() {
        Wire.get("/v1/claimants/test-claimant").hasStatus(200);
        Wire.get("/v1/claimants/test-claimant?edition=1").hasStatus(404);
        assertThat(Wire.get("/v1/claimants?edition=1").each("id")).doesNotContain("test-claimant");
        assertThat(Wire.get(FIGURES + "?claimant=test-claimant").each("id")).containsExactly("members-risquez");
        Wire.get(FIGURES + "?claimant=test-claimant&edition=1").hasStatus(400);
        assertThat(Wire.get(FIGURES + "?claimant=ronna-risquez").each("id"))
                .as("what she asserts, no longer the estimate that is now another's")
                .contains("annual-profit-risquez")
                .doesNotContain("members-risquez");
    }

    @Test
    void a_statistic_counts_each_estimate_once() {
        String statistic = "/v1/organisations/tren-de-aragua/statistics/membership_total";
        assertThat(revisions(Wire.get(statistic))).containsExactly(99);
        assertThat(revisions(Wire.get(statistic + "?edition=1"))).containsExactly(1);
        assertThat(Wire.get("/v1/organisations/tren-de-aragua").json().get("contents"))
                .isEqualTo(Wire.get("/v1/organisations/tren-de-aragua?edition=" + before)
                        .json()
                        .get("contents"));
    }

    /** Those of the corrected estimate that the statistics of its metric are derived from. */
    private static List<Integer> revisions(Wire statistics) {
        List<Integer> revisions = new ArrayList<>();
        statistics.json().get("groups").forEach(group -> group.at("/statistic/derivedFrom")
                .forEach(derivation -> {
                    if (derivation.get("fact").asText().equals("members-risquez")) {
                        revisions.add(derivation.get("revision").asInt());
                    }
                }));
        return revisions;
    }
}
