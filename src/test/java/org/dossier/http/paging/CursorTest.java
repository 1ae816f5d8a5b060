package org.dossier.http.paging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CursorTest {

    private static final String FIGURES = "/v1/organisations/tren-de-aragua/figures";
    private static final String CITATIONS = "/v1/sources/bbc-2025-03-explainer/citations";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/claimants?",
                "/v1/organisations/tren-de-aragua/statistics?",
                "/v1/organisations/tren-de-aragua/presence?",
                "/v1/organisations/tren-de-aragua/timeline?",
                CITATIONS + "?",
                "/v1/editions?",
                FIGURES + "?metric=membership_total&",
                FIGURES + "?role=incidental&"
            })
    void a_cursor_works_only_with_the_list_it_was_taken_from(String other) {
        String cursor = cursor(FIGURES + "?role=key&limit=3");
        Wire.get(FIGURES + "?role=key&cursor=" + cursor).hasStatus(200);
        refused(other + "cursor=" + cursor);
    }

    @Test
    void it_works_with_another_limit_language_and_fields() {
        String cursor = cursor(FIGURES + "?edition=1&role=key&limit=3");
        assertThat(Wire.get(FIGURES + "?role=key&limit=2&lang=es&fields=id&cursor=" + cursor)
                        .hasStatus(200)
                        .each("id"))
                .containsExactly("members-risquez", "other-countries");
    }

    @Test
    void it_works_with_the_edition_that_it_began_with_and_no_other() {
        String cursor = cursor(FIGURES + "?edition=1&limit=3");
        Wire.get(FIGURES + "?edition=1&cursor=" + cursor).hasStatus(200).hasHeader("Dossier-Edition", "1");
        Wire.get(FIGURES + "?cursor=" + forged(cursor, "1.1.", "1.999.")).isProblem(400, """
                {
                  "type": "/v1/problems/invalid-cursor", "title": "Invalid cursor", "status": 400,
                  "detail": "The cursor names an edition that does not exist.",
                  "instance": "/v1/organisations/tren-de-aragua/figures", "code": "invalid-cursor",
                  "parameter": "cursor"
                }
                """);
        Wire.get(FIGURES + "?edition=1&cursor=" + forged(cursor, "1.1.", "1.999."))
                .isProblem(400, """
                {
                  "type": "/v1/problems/invalid-cursor", "title": "Invalid cursor", "status": 400,
                  "detail": "The cursor is for edition 999, the request for edition 1.",
                  "instance": "/v1/organisations/tren-de-aragua/figures", "code": "invalid-cursor",
                  "parameter": "cursor"
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"key/members", "key", "members-others", "incidental/members-others", "none/members-others"})
    void a_cursor_that_names_no_row_of_the_list_is_refused(String key) {
        refused(FIGURES + "?cursor=" + forged(cursor(FIGURES + "?edition=1&limit=3"), "key/members-others", key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tren-de-aragua",
                "tren-de-aragua/members-others",
                "tren-de-aragua/activity-drug-corridors/x",
                "tren-de-aragua/activity-drug-corridors/99999999999",
                "tren-de-aragua/activity-drug-corridors/2",
                "a/b/c/d"
            })
    void nor_is_one_whose_row_has_the_wrong_form(String key) {
        refused(CITATIONS + "?cursor="
                + forged(cursor(CITATIONS + "?edition=1&limit=3"), "tren-de-aragua/activity-drug-corridors/1", key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "99999999999", "-1"})
    void nor_one_over_editions_that_is_no_number(String key) {
        String query = fingerprint(cursor(FIGURES + "?limit=3"));
        refused("/v1/editions?cursor=" + encoded("1.0." + query + "." + key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "%20", "!!!!", "MS4x", "%C3%B1", "MS4xLjAwMDAwMDAwLmtleS94LQ=="})
    void what_we_never_wrote_is_no_cursor(String cursor) {
        refused(FIGURES + "?cursor=" + cursor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.1.00000000.key/x",
                "1.01.00000000.key/x",
                "1.1.0000000.key/x",
                "1.1.00000000.",
                "1.1.00000000.a'b"
            })
    void nor_what_only_looks_like_one(String text) {
        refused(FIGURES + "?cursor=" + encoded(text));
    }

    private static void refused(String path) {
        JsonNode problem = Wire.get(path)
                .hasStatus(400)
                .hasHeader("Content-Type", "application/problem+json")
                .json();
        assertThat(problem.get("code").asText()).isEqualTo("invalid-cursor");
        assertThat(problem.get("parameter").asText()).isEqualTo("cursor");
    }

    private static String cursor(String list) {
        String next = Wire.get(list).hasStatus(200).json().at("/links/next").asText();
        return next.replaceAll(".*cursor=([\\w-]+).*", "$1");
    }

    private static String forged(String cursor, String part, String other) {
        String plain = decoded(cursor);
        assertThat(plain).contains(part);
        return encoded(plain.replace(part, other));
    }

    private static String fingerprint(String cursor) {
        return decoded(cursor).split("\\.")[2];
    }

    private static String decoded(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
    }

    private static String encoded(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }
}
