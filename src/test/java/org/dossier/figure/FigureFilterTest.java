package org.dossier.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("postgresql")
class FigureFilterTest {

    private static final String FIGURES = "/v1/organisations/tren-de-aragua/figures";

    private static final List<String> KEY = List.of(
            "annual-profit-risquez",
            "cbp-encounters",
            "members-others",
            "members-risquez",
            "other-countries",
            "reward-guerrero",
            "soldiers-tocoron",
            "us-connected-dhs",
            "us-members-dhs",
            "venezuelans-in-us");

    private static final List<String> INCIDENTAL = List.of(
            "alien-enemies-act-century",
            "bribed-guards",
            "crime-record-low-claim",
            "expansion-countries",
            "florida-victim-age",
            "leader-age",
            "leader-prison-span",
            "murder-rate-trend",
            "times-square-suspects",
            "us-states-named",
            "venezuelan-share-of-immigrants",
            "venezuelan-states-total",
            "venezuelans-protected-status");

    @Test
    void key_figures_come_first_and_each_role_by_id() {
        List<String> all = found("");
        assertThat(all.subList(0, KEY.size())).isEqualTo(KEY);
        assertThat(all.subList(KEY.size(), all.size())).isEqualTo(INCIDENTAL);
        assertThat(found("role=key")).isEqualTo(KEY);
        assertThat(found("role=incidental")).isEqualTo(INCIDENTAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "metric=membership_total        | members-others members-risquez",
                "about=hector-guerrero-flores   | reward-guerrero bribed-guards leader-age leader-prison-span",
                "about=VE                       | crime-record-low-claim murder-rate-trend venezuelan-states-total",
                "about=tocoron-prison           | soldiers-tocoron",
                "scope=context_migration        | cbp-encounters venezuelans-in-us venezuelan-share-of-immigrants venezuelans-protected-status",
                "scope=context_security         | crime-record-low-claim murder-rate-trend",
                "scope=context_country          | venezuelan-states-total",
                "scope=case                     | florida-victim-age times-square-suspects",
                "scope=legal                    | alien-enemies-act-century",
                "claimant=ronna-risquez         | annual-profit-risquez members-risquez",
                "claimant=us-dhs                | us-connected-dhs us-members-dhs",
                "ids=leader-age,members-others  | members-others leader-age",
                "claimant=ronna-risquez&metric=membership_total    | members-risquez",
                "about=US&role=key&scope=context_migration         | cbp-encounters venezuelans-in-us",
                "about=US&scope=organisation                       | us-connected-dhs us-members-dhs us-states-named",
                "source=bbc-2025-03-explainer&claimant=us-cbp      | cbp-encounters"
            })
    void all_filters_that_are_given_must_match(String query, String ids) {
        assertThat(found(query)).containsExactly(ids.split(" "));
    }

    /** Edition 2 has figures of many sources, edition 1 of the first one alone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "source=cronica-uno-2023-04                           | annual-profit-risquez-2023 latin-american-countries-risquez-2023 members-risquez-2023-04 venezuelan-states-risquez-2023",
                "source=cronica-uno-2023-04&metric=membership_total   | members-risquez-2023-04",
                "source=ap-2023-09-26-reward                          | raid-detained reward-guerrero-peru",
                "source=ap-2023-09-26-reward&claimant=peru-interior-ministry | reward-guerrero-peru",
                "source=bbc-2025-03-explainer&claimant=ronna-risquez  | annual-profit-risquez members-risquez",
                "source=bbc-2025-03-explainer&metric=membership_total | members-others members-risquez"
            })
    void a_filter_by_source_finds_only_what_cites_it(String query, String ids) {
        assertThat(foundIn(2, query)).containsExactly(ids.split(" "));
    }

    @Test
    void a_filter_by_the_first_source_leaves_out_what_only_later_ones_say() {
        assertThat(foundIn(2, "source=bbc-2025-03-explainer"))
                .containsExactlyElementsOf(
                        Stream.of(KEY, INCIDENTAL).flatMap(List::stream).toList());
        assertThat(foundIn(2, "")).contains("members-risquez-2023-04", "raid-detained");
    }

    @Test
    void since_finds_what_was_revised_after_that_edition() {
        assertThat(foundIn(2, "since=1")).contains("members-risquez-2023-04").doesNotContain("members-risquez");
        assertThat(foundIn(1, "since=1")).isEmpty();
        assertThat(foundIn(2, "since=2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "about=hector-guerrero-flores&edition=1&metric=membership_total",
                "claimant=ronna-risquez&edition=1&scope=legal",
                "edition=1&ids=members-others&role=incidental"
            })
    void known_values_that_never_meet_give_an_empty_list(String query) {
        Wire.get(FIGURES + "?" + query).hasStatus(200).hasNoLink("next").hasBody("""
                { "items": [], "links": { "self": "%s?%s", "next": null } }
                """.formatted(FIGURES, query));
    }

    @ParameterizedTest
    @CsvSource({"metric, members", "about, BR", "claimant, nobody", "source, nothing"})
    void a_value_that_no_figure_has_is_refused_with_those_that_some_have(String parameter, String value) {
        Wire refused =
                Wire.get(FIGURES + "?edition=1&" + parameter + "=" + value).hasStatus(400);
        assertThat(refused.json().get("code").asText()).isEqualTo("invalid-parameter");
        assertThat(refused.json().get("parameter").asText()).isEqualTo(parameter);
        assertThat(refused.json().get("value").asText()).isEqualTo(value);
        assertThat(refused.json().get("allowed")).isNotEmpty().allSatisfy(allowed -> assertThat(
                        found(parameter + "=" + allowed.asText()))
                .isNotEmpty());
    }

    @Test
    void an_unknown_about_is_refused_whole() {
        Wire.get(FIGURES + "?edition=1&about=BR").isProblem(400, """
                {
                  "type": "/v1/problems/invalid-parameter", "title": "Invalid parameter value", "status": 400,
                  "detail": "'BR' is not a value of 'about'.",
                  "instance": "/v1/organisations/tren-de-aragua/figures", "code": "invalid-parameter",
                  "parameter": "about", "value": "BR",
                  "allowed": [
                    "US", "VE", "alien-enemies-act", "florida-killing", "hector-guerrero-flores",
                    "times-square-assault", "tocoron-prison"
                  ]
                }
                """);
    }

    @Test
    void an_unknown_scope_is_refused_with_all_scopes() {
        Wire.get(FIGURES + "?scope=gang").isProblem(400, """
                {
                  "type": "/v1/problems/invalid-parameter", "title": "Invalid parameter value", "status": 400,
                  "detail": "'gang' is not a value of 'scope'.",
                  "instance": "/v1/organisations/tren-de-aragua/figures", "code": "invalid-parameter",
                  "parameter": "scope", "value": "gang",
                  "allowed": ["organisation", "legal", "case", "context_migration", "context_security", "context_country"]
                }
                """);
    }

    @Test
    void an_unknown_id_among_known_ones_is_refused() {
        Wire refused = Wire.get(FIGURES + "?ids=members-others,members").hasStatus(400);
        assertThat(refused.json().get("value").asText()).isEqualTo("members");
        assertThat(refused.json().get("allowed")).hasSizeGreaterThanOrEqualTo(KEY.size() + INCIDENTAL.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"members-others,", ",", "members-others,members-others", "members-others,%20"})
    void ids_are_different_names_with_commas_between(String ids) {
        Wire refused = Wire.get(FIGURES + "?ids=" + ids).hasStatus(400);
        assertThat(refused.json().get("expected").asText()).isEqualTo("comma-separated names without duplicates");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-11-22", "0", "1.0", "2026-11-22T12:00:00Z"})
    void since_is_the_number_of_an_edition(String number) {
        Wire refused = Wire.get(FIGURES + "?since=" + number).hasStatus(400);
        assertThat(refused.json().get("parameter").asText()).isEqualTo("since");
    }

    @Test
    void nothing_can_have_changed_since_an_edition_after_the_one_that_is_read() {
        Wire.get(FIGURES + "?edition=1&since=2").isProblem(400, """
                {
                  "type": "/v1/problems/invalid-parameter", "title": "Invalid parameter value", "status": 400,
                  "detail": "'2' is not a value of 'since': expected the number of an edition from 1 to 1, which is read.",
                  "instance": "/v1/organisations/tren-de-aragua/figures", "code": "invalid-parameter",
                  "parameter": "since", "value": "2", "expected": "the number of an edition from 1 to 1, which is read"
                }
                """);
    }

    private static List<String> found(String query) {
        return foundIn(1, query);
    }

    private static List<String> foundIn(int edition, String query) {
        return Wire.get(FIGURES + "?limit=200&fields=id&edition=" + edition + (query.isEmpty() ? "" : "&" + query))
                .hasStatus(200)
                .each("id");
    }
}
