package org.dossier.http.media;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FormatTest {

    @Test
    void the_parameter_overrides_the_accept_header() {
        given().accept("text/csv")
                .get("/v1/organisations?format=json")
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @Test
    void a_format_that_we_do_not_have_is_refused_with_those_that_we_have() {
        given().accept("text/csv")
                .get("/v1/organisations?format=xml")
                .then()
                .statusCode(400)
                .body("parameter", is("format"))
                .body("allowed", contains("json"));
    }
}
