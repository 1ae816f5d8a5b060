package org.dossier.http.media;

import io.quarkus.test.junit.QuarkusTest;
import org.dossier.support.Wire;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which media type a route answers in, by the header that asks for one. */
@QuarkusTest
class AcceptTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/*",
                "*/*",
                "text/html, application/json;q=0.1",
                "application/json;charset=utf-8",
                "",
                " ",
                "text/html;q=0.9, */*;q=0.1",
                "image/png;q=0, */*"
            })
    void json_is_served_to_all_that_do_not_rule_it_out(String accept) {
        Wire.get("/v1", "Accept", accept).hasStatus(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "application/json;q=0",
                "application/json;q=0, */*",
                "text/*",
                "application/xml, image/*;q=0.8",
                "application/json;q=none"
            })
    void whoever_rules_it_out_is_told_what_there_is(String accept) {
        Wire.get("/v1", "Accept", accept).hasStatus(406).hasHeader("Content-Type", "application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "/", ";", "=", "\"", "a//b", "application/json, x", ";q=1"})
    void a_header_that_is_no_list_of_media_types_is_refused(String accept) {
        Wire.get("/v1", "Accept", accept).isProblem(400, """
                {
                  "type": "/v1/problems/malformed-request", "title": "Malformed request", "status": 400,
                  "detail": "'Accept' is not a valid list of media types.", "instance": "/v1", "code": "malformed-request"
                }
                """);
    }
}
