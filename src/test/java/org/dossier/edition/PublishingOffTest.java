package org.dossier.edition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.dossier.http.Wire;
import org.junit.jupiter.api.Test;

/** A service that no key was given to. */
@QuarkusTest
@TestProfile(PublishingOffTest.WithoutKey.class)
class PublishingOffTest {

    /** Tests have a key otherwise, made for the run. */
    public static class WithoutKey implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("mp.jwt.verify.publickey", "NONE", "smallrye.jwt.sign.key", "NONE");
        }
    }

    @Test
    void publishes_nothing_whoever_asks() throws IOException {
        Wire refused = Wire.of(given().header("Authorization", "Bearer any.token.whatever")
                        .header("Idempotency-Key", "k")
                        .contentType("application/json")
                        .body("{}")
                        .post("/v1/editions"))
                .hasStatus(403);
        try (InputStream example = getClass().getResourceAsStream("/examples/problem-publishing-off.json")) {
            assertThat(refused.json()).isEqualTo(Editor.JSON.readTree(example));
        }
    }

    @Test
    void serves_all_reads() {
        Wire.get("/v1/organisations/tren-de-aragua", "Authorization", "Bearer any.token.whatever")
                .hasStatus(200);
    }
}
