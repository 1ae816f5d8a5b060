package org.dossier.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.dossier.support.Editor;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EditionTest {

    @Test
    void all_editions_are_listed_and_the_newest_first() {
        Wire list = Wire.get("/v1/editions?limit=200")
                .hasStatus(200)
                .hasHeader("Content-Language", "en")
                .hasNoHeader("Dossier-Edition");
        List<Integer> numbers =
                list.each("number").stream().map(Integer::valueOf).toList();
        assertThat(numbers)
                .endsWith(1)
                .isEqualTo(IntStream.iterate(numbers.size(), number -> number - 1)
                        .limit(numbers.size())
                        .boxed()
                        .toList());
        Wire.hasSameJson(
                list.json().at("/items").get(numbers.size() - 1),
                Wire.get("/v1/editions/1").text());
        assertThat(list.json().get("items"))
                .allSatisfy(edition -> assertThat(edition.toString().length()).isLessThan(1_000));
    }

    @Test
    void an_edition_says_how_much_it_changed_and_of_which_organisation() {
        JsonNode edition = Wire.get("/v1/editions/2").hasStatus(200).json();
        List<JsonNode> changes = Editor.changes(2);
        assertThat(edition.at("/counts/all").asInt()).isEqualTo(changes.size());
        for (String kind :
                List.of("addition", "update", "correction", "retraction", "editorial", "review", "removal")) {
            assertThat(edition.at("/counts/" + kind).asLong())
                    .as(kind)
                    .isEqualTo(changes.stream()
                            .filter(change -> change.get("change").asText().equals(kind))
                            .count());
        }
        assertThat(edition.at("/organisations/0/organisation").asText()).isEqualTo("tren-de-aragua");
        assertThat(edition.at("/organisations/0/changes").asLong())
                .isEqualTo(changes.stream()
                        .filter(change -> change.get("organisation").asText().equals("tren-de-aragua")
                                || change.get("id").asText().equals("tren-de-aragua"))
                        .count());
    }

    @Test
    void a_filter_chooses_editions_and_counts_their_matching_changes() {
        JsonNode edition = Wire.get("/v1/editions?kind=correction&organisation=tren-de-aragua&since=1&lang=en")
                .hasStatus(200)
                .json()
                .at("/items/0");
        int corrections = edition.at("/counts/correction").asInt();
        assertThat(corrections).isPositive().isEqualTo(edition.at("/counts/all").asInt());
        assertThat(edition.at("/title").asText()).endsWith(" corrections");
        String changes = edition.at("/links/changes").asText();
        assertThat(changes).endsWith("/changes?kind=correction&organisation=tren-de-aragua");
        assertThat(Wire.items(changes)).hasSize(corrections);
    }

    @Test
    void the_changes_of_an_edition_fit_in_100_kilobytes_and_come_whole_as_a_table() {
        int all = Wire.get("/v1/editions/2").json().at("/counts/all").asInt();
        for (String next = "/v1/editions/2/changes?limit=200"; next != null; ) {
            Wire page = Wire.get(next).hasStatus(200);
            assertThat(page.text().getBytes(UTF_8).length).as(next).isLessThan(100_000);
            next = page.json().at("/links/next").textValue();
        }
        assertThat(Wire.get("/v1/editions/2/changes?format=csv").text().lines().filter(line -> line.contains("/v1/")))
                .hasSize(all);
        Wire.get("/v1/editions/2/changes?kind=removal").hasStatus(200);
        Wire.get("/v1/editions/999/changes").hasStatus(404);
        Wire.get("/v1/editions/2/changes?organisation=none").hasStatus(400);
    }

    @Test
    void the_log_of_the_first_edition_has_none_before_it() {
        Wire log = Wire.get("/v1/editions/1?lang=es&fields=number,title,publishedAt,note,links")
                .hasStatus(200)
                .hasHeader("Content-Language", "es")
                .hasNoHeader("Dossier-Edition");
        String next = log.json().at("/links/next").textValue();
        assertThat(next).isIn(null, "/v1/editions/2");
        log.hasBody("""
                {
                  "number": 1,
                  "title": "Edición 1: Lo que sustenta por sí solo el artículo base, publicado por BBC News el 17 de marzo de…",
                  "publishedAt": "2026-11-22T12:00:00Z",
                  "note": "Lo que sustenta por sí solo el artículo base, publicado por BBC News el 17 de marzo de 2025.",
                  "links": { "self": "/v1/editions/1", "changes": "/v1/editions/1/changes", "previous": null, "next": %s }
                }
                """.formatted(next == null ? null : '"' + next + '"'));
    }

    @Test
    void the_log_has_organisations_claimants_and_sources_first_and_then_the_facts() {
        assertThat(Editor.changes(1)).map(change -> change.get("id").asText()).containsExactly("""
                        tren-de-aragua
                        bbc-news bbc-unattributed-belief donald-trump local-florida-media
                        luis-izquiel migration-policy-institute nbc-news ovv ronna-risquez
                        unnamed-accusers unnamed-analysts unnamed-chile-prosecutor
                        unnamed-eln-sources unnamed-other-estimates us-cbp us-dhs us-ice
                        us-state-department us-treasury-ofac
                        bbc-2025-03-explainer
                        activity-border-crossings activity-contract-killing
                        activity-drug-corridors activity-extortion-migrants activity-gold-mines
                        activity-kidnapping activity-murder-torture activity-sex-trafficking
                        activity-us-border-sex-trafficking alien-enemies-accusation
                        alien-enemies-act alien-enemies-act-century annual-profit-risquez
                        base-tocoron base-tocoron-amenities base-tocoron-leisure-complex
                        base-tocoron-retaken base-tocoron-security-officers bribed-guards
                        cbp-encounters crime-claim-partly-true crime-record-low-claim
                        designation-fto designation-treasury direction-maduro-claim
                        dispute-membership dispute-troops-composition escape-2012
                        expansion-countries florida-killing-case florida-victim-age
                        fto-declaration gap-belief-eight-countries gap-bribe-source
                        gap-chile-prosecutor gap-court-outcomes gap-eight-countries
                        gap-eln-accusers gap-encounters-year gap-founding-year gap-leader-escape
                        gap-murder-measure gap-ojeda-accusers gap-other-estimates
                        gap-suspects-unnamed leader-age leader-escape-2023 leader-guerrero
                        leader-prison-span members-others members-risquez murder-rate-analysts
                        murder-rate-fall murder-rate-trend name-origin-rail-union name-primary
                        name-train-of-aragua nbc-report ojeda-accusation ojeda-found
                        origin-prison-gang other-countries presence-cl-expanded
                        presence-cl-ojeda presence-co-eln presence-co-expanded
                        presence-ec-expanded presence-ec-groups presence-pe-expanded
                        presence-us-arrests presence-us-nodes presence-ve-origin
                        presence-ve-reach rail-union-extortion-izquiel rail-union-izquiel
                        rearrest-2013 relation-boko-haram relation-ecuador-groups relation-eln
                        relation-islamic-state relation-ms-13 reward-guerrero size-comparison
                        soldiers-tocoron spread-2014 structure-alliances structure-transnational
                        times-square-arrests times-square-suspects tocoron-raid
                        treasury-sanctions us-arrests us-connected-dhs us-deportation-pledge
                        us-deportation-target us-members-dhs us-states-named
                        venezuelan-share-of-immigrants venezuelan-states-total venezuelans-in-us
                        venezuelans-protected-status
                        """.split("\\s+"));
    }

    @Test
    void each_change_says_what_and_why_and_links_to_what_the_edition_made_of_it() {
        List<JsonNode> changes = Editor.changes(1);
        // What additions say of each field is compared with the facts elsewhere.
        changes.forEach(change -> ((ObjectNode) change).remove("fields"));
        Wire.hasSameJson(changes.get(0), """
                {
                  "subject": "organisation", "organisation": null, "id": "tren-de-aragua", "revision": 1,
                  "previous": null, "change": "addition", "severity": "substantive", "error": null,
                  "reason": "First publication, from the base article.",
                  "replacedBy": null, "removedIn": null,
                  "links": {
                    "self": "/v1/organisations/tren-de-aragua?edition=1",
                    "history": "/v1/organisations/tren-de-aragua/history"
                  }
                }
                """);
        Wire.hasSameJson(changes.get(1), """
                {
                  "subject": "claimant", "organisation": null, "id": "bbc-news", "revision": 1,
                  "previous": null, "change": "addition", "severity": "substantive", "error": null,
                  "reason": "First publication, from the base article.",
                  "replacedBy": null, "removedIn": null,
                  "links": {
                    "self": "/v1/claimants/bbc-news?edition=1",
                    "history": "/v1/claimants/bbc-news/history"
                  }
                }
                """);
        Wire.hasSameJson(changes.get(20), """
                {
                  "subject": "source", "organisation": null, "id": "bbc-2025-03-explainer", "revision": 1,
                  "previous": null, "change": "addition", "severity": "substantive", "error": null,
                  "reason": "First publication, from the base article.",
                  "replacedBy": null, "removedIn": null,
                  "links": {
                    "self": "/v1/sources/bbc-2025-03-explainer?edition=1",
                    "history": "/v1/sources/bbc-2025-03-explainer/history"
                  }
                }
                """);
        Wire.hasSameJson(changes.get(32), """
                {
                  "subject": "figure", "organisation": "tren-de-aragua", "id": "alien-enemies-act-century", "revision": 1,
                  "previous": null, "change": "addition", "severity": "substantive", "error": null,
                  "reason": "First publication, from the base article.",
                  "replacedBy": null, "removedIn": null,
                  "links": {
                    "self": "/v1/organisations/tren-de-aragua/figures/alien-enemies-act-century?edition=1",
                    "history": "/v1/organisations/tren-de-aragua/facts/alien-enemies-act-century/history"
                  }
                }
                """);
        Wire.hasSameJson(changes.get(76), """
                {
                  "subject": "profile", "organisation": "tren-de-aragua", "id": "name-primary", "revision": 1,
                  "previous": null, "change": "addition", "severity": "substantive", "error": null,
                  "reason": "First publication, from the base article.",
                  "replacedBy": null, "removedIn": null,
                  "links": {
                    "self": "/v1/organisations/tren-de-aragua/facts/name-primary?edition=1",
                    "history": "/v1/organisations/tren-de-aragua/facts/name-primary/history"
                  }
                }
                """);
        Wire.hasSameJson(changes.get(85), """
                {
                  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-co-eln", "revision": 1,
                  "previous": null, "change": "addition", "severity": "substantive", "error": null,
                  "reason": "First publication, from the base article.",
                  "replacedBy": null, "removedIn": null,
                  "links": {
                    "self": "/v1/organisations/tren-de-aragua/facts/presence-co-eln?edition=1",
                    "history": "/v1/organisations/tren-de-aragua/facts/presence-co-eln/history"
                  }
                }
                """);
        Wire.hasSameJson(changes.get(99), """
                {
                  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-eln", "revision": 1,
                  "previous": null, "change": "addition", "severity": "substantive", "error": null,
                  "reason": "First publication, from the base article.",
                  "replacedBy": null, "removedIn": null,
                  "links": {
                    "self": "/v1/organisations/tren-de-aragua/relations/relation-eln?edition=1",
                    "history": "/v1/organisations/tren-de-aragua/facts/relation-eln/history"
                  }
                }
                """);
        Wire.hasSameJson(changes.get(110), """
                {
                  "subject": "event", "organisation": "tren-de-aragua", "id": "tocoron-raid", "revision": 1,
                  "previous": null, "change": "addition", "severity": "substantive", "error": null,
                  "reason": "First publication, from the base article.",
                  "replacedBy": null, "removedIn": null,
                  "links": {
                    "self": "/v1/organisations/tren-de-aragua/timeline/tocoron-raid?edition=1",
                    "history": "/v1/organisations/tren-de-aragua/facts/tocoron-raid/history"
                  }
                }
                """);
        Wire.hasSameJson(changes.get(43), """
                {
                  "subject": "designation", "organisation": "tren-de-aragua", "id": "designation-fto", "revision": 1,
                  "previous": null, "change": "addition", "severity": "substantive", "error": null,
                  "reason": "First publication, from the base article.",
                  "replacedBy": null, "removedIn": null,
                  "links": {
                    "self": "/v1/organisations/tren-de-aragua/designations/designation-fto?edition=1",
                    "history": "/v1/organisations/tren-de-aragua/facts/designation-fto/history"
                  }
                }
                """);
        assertThat(changes)
                .allSatisfy(change -> Wire.get(change.at("/links/self").asText())
                        .hasStatus(200)
                        .hasHeader("Dossier-Edition", "1"));
    }

    @Test
    void reasons_are_told_in_spanish_too() {
        assertThat(Wire.get("/v1/editions/1/changes?lang=es")
                        .json()
                        .at("/items/0/reason")
                        .asText())
                .isEqualTo("Primera publicación, a partir del artículo base.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "01", "999", "-1", "first", "1.0", "99999999999", "%D9%A1"})
    void an_edition_that_was_never_published_is_a_404(String number) {
        JsonNode problem = Wire.get("/v1/editions/" + number).hasStatus(404).json();
        assertThat(problem.get("code").asText()).isEqualTo("unknown-resource");
        assertThat(problem.get("list").asText()).isEqualTo("/v1/editions");
    }

    @Test
    void its_404_is_a_problem_like_any_other() {
        Wire.get("/v1/editions/999").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "There is no edition '999'.", "instance": "/v1/editions/999",
                  "code": "unknown-resource", "resource": "edition", "id": "999", "list": "/v1/editions"
                }
                """);
    }
}
