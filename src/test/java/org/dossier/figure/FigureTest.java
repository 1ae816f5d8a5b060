package org.dossier.figure;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FigureTest {
    @Test
    void a_figure() {
        given().get("/v1/organisations/tren-de-aragua/figures/members-others")
                .then()
                .statusCode(200)
                .body("value", is(2500));
    }
}
