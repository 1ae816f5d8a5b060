package org.dossier.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.support.FollowingEdition;
import org.dossier.support.ServedContract;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An edition leaves the tags of all that it does not touch, though each read is computed anew here. */
@QuarkusTest
@Tag("postgresql")
class UntouchedReadsTest {

    private static final String DOSSIER = "/v1/organisations/tren-de-aragua";

    @Inject
    AgroalDataSource store;

    @Test
    void a_tag_stays_with_what_an_edition_does_not_change() throws SQLException {
        Map<String, String> tags = tags();
        int newest =
                Wire.get("/v1/editions?limit=1").json().at("/items/0/number").asInt() + 1;
        try (FollowingEdition aside = FollowingEdition.aside(store, newest)) {
            await().until(() ->
                    String.valueOf(aside.number).equals(Wire.get(DOSSIER).header("Dossier-Edition")));
            assertThat(tags()).isEqualTo(tags);
            Wire organisation = Wire.get(DOSSIER);
            assertThat(organisation.header("Last-Modified")).doesNotContain("2999");
            assertThat(Wire.get(DOSSIER + "/figures?limit=2", "If-None-Match", tags.get(DOSSIER + "/figures?limit=2"))
                            .status())
                    .isEqualTo(304);
        }
    }

    @Test
    void a_walk_that_began_before_it_goes_on_after_it() throws SQLException {
        String next =
                Wire.get(DOSSIER + "/figures?limit=2").json().at("/links/next").asText();
        int newest =
                Wire.get("/v1/editions?limit=1").json().at("/items/0/number").asInt() + 1;
        String page = Wire.get(next).hasStatus(200).text();
        try (FollowingEdition aside = FollowingEdition.aside(store, newest)) {
            assertThat(aside.number).isEqualTo(newest);
            assertThat(Wire.get(next).hasStatus(200).text()).isEqualTo(page);
            assertThat(Wire.get(DOSSIER + "/figures?limit=2")
                            .json()
                            .at("/links/next")
                            .asText())
                    .isEqualTo(next);
        }
    }

    /** Of all that shows facts, with pages that have a next one. */
    private static Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        ServedContract.fetch().operations().stream()
                .map(ServedContract.Operation::example)
                .filter(read -> !read.equals("/v1") && !read.startsWith("/v1/editions"))
                .flatMap(read -> Stream.of(read, read + "?limit=2"))
                .forEach(read -> {
                    Wire response = Wire.get(read);
                    if (response.status() == 200) {
                        tags.put(read, response.header("ETag"));
                    }
                });
        return tags;
    }
}
