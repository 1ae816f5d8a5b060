package org.dossier.brief;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.support.Editor;
import org.dossier.support.OwnStore;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Briefs of organisations that are published: nothing is known of them, or much, or they are hostile. */
@QuarkusTest
@Tag("postgresql")
@TestProfile(OwnStore.class)
class BriefPublishingTest {

    @Test
    void an_organisation_without_facts_has_a_brief_whose_parts_are_null_or_empty() {
        Editor.publish(Editor.edition(organisation("test-empty", "Nothing"))).hasStatus(201);
        Wire.get("/v1/organisations/test-empty/brief").hasStatus(200).hasBody("""
                {
                  "id": "test-empty", "name": "Nothing", "names": null, "what": null, "leaders": [], "membership": null,
                  "profit": null, "reward": null, "base": null,
                  "designations": { "count": 0, "jurisdictions": [], "print": null, "refs": [], "disputed": false },
                  "presence": { "count": 0, "print": null, "statuses": [] }, "events": [], "correction": null, "disputes": 0,
                  "links": {
                    "self": "/v1/organisations/test-empty/brief", "profile": "/v1/organisations/test-empty",
                    "statistics": "/v1/organisations/test-empty/statistics"
                  }
                }
                """);
        assertThat(Wire.get("/v1/organisations/test-empty/brief?format=md")
                        .hasStatus(200)
                        .text())
                .isEqualTo("""
                        # Nothing

                        - **Open disputes:** 0

                        Edition %d of the facts. Each line is followed by its reference. <http://localhost:8080/v1/organisations/test-empty>
                        """.formatted(Editor.newest()));
        Wire.get("/v1/organisations/test-empty/brief?format=jsonld")
                .hasStatus(200)
                .hasBody("""
                {
                  "@context": "https://schema.org", "@type": "Organization",
                  "@id": "http://localhost:8080/v1/organisations/test-empty", "identifier": "test-empty", "name": "Nothing",
                  "url": "http://localhost:8080/v1/organisations/test-empty/brief"
                }
                """);
    }

    @Test
    void markup_in_a_text_is_only_text_in_markdown() {
        String hostile = "1. *Evil* [x](http://evil.example) `code` # & | ~ \\\\ ! www.evil.example";
        ObjectNode figure = estimate("test-hostile-members", 10, "exactly").put("organisation", "test-hostile");
        figure.set("print", texts("- [" + hostile + "]"));
        Editor.publish(Editor.edition(organisation("test-hostile", hostile), Editor.put("addition", figure)))
                .hasStatus(201);
        assertThat(Wire.get("/v1/organisations/test-hostile/brief?format=md")
                        .hasStatus(200)
                        .hasHeader("Content-Type", "text/markdown;charset=UTF-8")
                        .text())
                .startsWith(
                        "# 1\\. \\*Evil\\* \\[x\\](http\\://evil.example) \\`code\\` \\# \\& \\| \\~ \\\\\\\\ \\! www\\.evil.example\n\n")
                .contains("- **Members (One estimate):** \\- \\[1. \\*Evil\\* \\[x\\](http\\://evil.example)");
    }

    @Test
    void a_published_change_shows_at_once_and_what_we_derived_is_in_no_range() {
        String brief = "/v1/organisations/test-news/brief";
        Editor.publish(Editor.edition(
                        organisation("test-news", "News"), figure("test-news", estimate("test-first", 100, "about"))))
                .hasStatus(201);
        range(brief, """
                {
                  "low": 100, "high": 100, "unit": "people", "print": "There are tests.", "refs": [ "test-news/test-first@1" ],
                  "disputed": false, "openBelow": false, "openAbove": false, "claimants": 1, "agreement": "single",
                  "agreementLabel": "One estimate"
                }""");
        ObjectNode derived = estimate("test-derived", 50, "roughly_half");
        derived.putArray("derivedFrom")
                .addObject()
                .put("fact", "test-first")
                .put("revision", 1)
                .put("rule", "half");
        int before = Editor.newest();
        Editor.publish(Editor.edition(
                        figure("test-news", derived),
                        figure(
                                "test-news",
                                estimate("test-second", 300, "more_than").put("asOf", "2025"))))
                .hasStatus(201);
        range(brief, """
                {
                  "low": 100, "high": 300, "unit": "people",
                  "print": "Estimates of the membership of News for 2025–2026 range from about 100 to more than 300, according to one person or body.",
                  "refs": [ "test-news/test-first@1", "test-news/test-second@1" ],
                  "disputed": false, "openBelow": false, "openAbove": true, "claimants": 1, "agreement": "conflicting",
                  "agreementLabel": "Estimates conflict"
                }""");
        assertThat(Wire.get(brief + "?edition=" + before)
                        .json()
                        .at("/membership/high")
                        .asInt())
                .isEqualTo(100);

        ObjectNode corrected = estimate("test-first", 120, "about").put("organisation", "test-news");
        Editor.publish(Editor.edition(Editor.put("correction", corrected), Editor.retract("test-news/test-derived")))
                .hasStatus(201);
        JsonNode now = Wire.get(brief).hasStatus(200).json();
        assertThat(now.at("/membership/refs/0").asText()).isEqualTo("test-news/test-first@2");
        Wire.hasSameJson(now.get("correction"), """
                {
                  "edition": %d, "count": 1, "reason": "Because of a test.", "print": "There are tests.",
                  "ref": "test-news/test-first@2", "disputed": false
                }""".formatted(Editor.newest()));

        // An editor who looks again does not end a correction; a retraction of the fact does.
        Editor.publish(Editor.edition(Editor.put("review", corrected.deepCopy().put("reviewedOn", "2026-11-23"))))
                .hasStatus(201);
        assertThat(Wire.get(brief).json().at("/correction/ref").asText()).isEqualTo("test-news/test-first@3");
        Editor.publish(Editor.edition(Editor.retract("test-news/test-first"))).hasStatus(201);
        JsonNode last = Wire.get(brief).hasStatus(200).json();
        assertThat(last.get("correction").isNull()).isTrue();
        assertThat(last.at("/membership/low").asInt()).isEqualTo(300);
    }

    @Test
    void many_figures_do_not_make_a_brief_long() {
        Editor.publish(Editor.edition(Stream.concat(
                                Stream.of(organisation("test-many", "Many")),
                                IntStream.range(0, 400)
                                        .mapToObj(i -> figure("test-many", estimate("test-" + i, 1000 + i, "about"))))
                        .toArray(JsonNode[]::new)))
                .hasStatus(201);
        Wire brief = Wire.get("/v1/organisations/test-many/brief").hasStatus(200);
        assertThat(brief.text().getBytes(UTF_8)).hasSizeLessThan(1_200);
        assertThat(brief.json().at("/membership/refs")).hasSize(2);
    }

    private static void range(String brief, String json) {
        Wire.hasSameJson(Wire.get(brief).hasStatus(200).json().get("membership"), json);
    }

    private static JsonNode figure(String organisation, ObjectNode figure) {
        return Editor.put("addition", figure.put("organisation", organisation));
    }

    private static ObjectNode estimate(String id, int value, String qualifier) {
        return Editor.figure(id, value)
                .put("metric", "membership_total")
                .put("unit", "people")
                .put("qualifier", qualifier);
    }

    private static JsonNode organisation(String id, String name) {
        ObjectNode organisation =
                Editor.parse("{\"subject\": \"organisation\"}").put("id", id);
        organisation.set("name", texts(name));
        return Editor.put("addition", organisation);
    }

    private static ObjectNode texts(String text) {
        return Editor.parse("{}").put("en", text).put("es", text);
    }
}
