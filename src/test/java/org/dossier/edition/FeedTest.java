package org.dossier.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;

/** The change log as Atom, read by another maker's parser. */
@QuarkusTest
class FeedTest {

    @Test
    void the_feed_has_the_editions_of_the_list() throws FeedException {
        JsonNode list = Wire.get("/v1/editions").json();
        Wire answer = Wire.get("/v1/editions", "Accept", "application/atom+xml")
                .hasStatus(200)
                .hasHeader("Content-Type", "application/atom+xml;charset=UTF-8");
        SyndFeed feed = read(answer);
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getUri()).isEqualTo("http://localhost:8080/v1/editions");
        // A page ends with the edition that reaches 100 changes.
        assertThat(feed.getEntries())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(list.get("items").size());
        for (int i = 0; i < feed.getEntries().size(); i++) {
            var entry = feed.getEntries().get(i);
            JsonNode edition = list.at("/items/" + i);
            assertThat(entry.getUri())
                    .isEqualTo("http://localhost:8080"
                            + edition.at("/links/changes").asText());
            assertThat(entry.getTitle()).isEqualTo(edition.at("/title").asText());
            assertThat(entry.getPublishedDate().toInstant())
                    .isEqualTo(edition.at("/publishedAt").asText());
            String content = entry.getContents().get(0).getValue();
            assertThat(content).contains(edition.at("/note").asText());
            List<JsonNode> changes = Wire.items(edition.at("/links/changes").asText());
            assertThat(changes)
                    .hasSizeGreaterThan(10)
                    .filteredOn(change -> changes.indexOf(change) < 100)
                    .allSatisfy(change -> assertThat(content)
                            .contains("http://localhost:8080"
                                    + change.at("/links/history").asText()));
        }
    }

    @Test
    void a_feed_of_corrections_has_nothing_else() throws FeedException {
        JsonNode list = Wire.get("/v1/editions?kind=correction&organisation=tren-de-aragua")
                .json();
        SyndFeed feed = read(Wire.get("/v1/editions?kind=correction&organisation=tren-de-aragua&format=atom"));
        assertThat(feed.getEntries()).hasSameSizeAs(list.get("items"));
        for (String kind : List.of("correction", "update")) {
            assertThat(Wire.items("/v1/editions/2/changes?kind=" + kind))
                    .isNotEmpty()
                    .allSatisfy(
                            change -> assertThat(change.get("change").asText()).isEqualTo(kind));
        }
    }

    @Test
    void each_filter_has_a_feed_with_a_title_and_an_id_of_its_own() throws FeedException {
        SyndFeed feed = read(
                Wire.get(
                        "/v1/editions?severity=substantive&kind=correction&organisation=tren-de-aragua&limit=1&lang=es&format=atom"));
        String query = "?kind=correction&organisation=tren-de-aragua&severity=substantive";
        assertThat(feed.getUri()).isEqualTo("http://localhost:8080/v1/editions" + query);
        assertThat(feed.getTitle()).isEqualTo("Dossier: correcciones de alcance sustancial, de tren-de-aragua");
        assertThat(feed.getEntries().get(0).getUri())
                .startsWith("http://localhost:8080/v1/editions/")
                .endsWith("/changes" + query);
    }

    @Test
    void a_feed_speaks_the_language_that_is_asked_for_and_leads_to_its_next_page() throws FeedException {
        SyndFeed feed = read(Wire.get("/v1/editions?lang=es&limit=1&format=atom"));
        assertThat(feed.getTitle()).isEqualTo("Dossier: lo publicado, corregido y retirado");
        assertThat(feed.getEntries()).hasSize(1);
        Map<String, String> links = feed.getLinks().stream()
                .collect(java.util.stream.Collectors.toMap(link -> link.getRel(), link -> link.getHref()));
        assertThat(List.copyOf(links.keySet())).containsExactlyInAnyOrder("self", "next");
        String next = links.get("next").replace("http://localhost:8080", "");
        assertThat(read(Wire.get(next)).getEntries().get(0).getUri()).endsWith("/v1/editions/1/changes");
    }

    private static SyndFeed read(Wire answer) throws FeedException {
        return new SyndFeedInput().build(new StringReader(answer.text()));
    }
}
