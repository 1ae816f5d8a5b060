package org.dossier.support;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.builder.ResponseBuilder;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What all other tests of the wire rely on: that an expectation which is not met fails. */
class WireTest {

    private static final Wire RESPONSE = Wire.of(new ResponseBuilder()
            .setStatusCode(404)
            .setHeader("ETag", "\"a\"")
            .setHeader("Link", "</openapi>; rel=\"describedby\"")
            .setBody("{\"a\":1}")
            .build());

    private static final List<Consumer<Wire>> MET = List.of(
            response -> response.hasStatus(404),
            response -> response.hasHeader("etag", "\"a\""),
            response -> response.hasNoHeader("Vary"),
            response -> response.hasLink("describedby", "/openapi"),
            response -> response.hasNoLink("next"),
            response -> response.hasBody("{\"a\": 1}"));

    private static final List<Consumer<Wire>> UNMET = List.of(
            response -> response.hasStatus(200),
            response -> response.hasHeader("ETag", "\"b\""),
            response -> response.hasHeader("Vary", "Accept"),
            response -> response.hasNoHeader("ETag"),
            response -> response.hasLink("describedby", "/"),
            response -> response.hasNoLink("describedby"),
            response -> response.hasBody("{\"a\": 2}"),
            response -> response.isProblem(400, "{\"a\": 1}"));

    @Test
    void an_expectation_that_is_met_passes_and_any_other_fails() {
        MET.forEach(expectation -> expectation.accept(RESPONSE));
        UNMET.forEach(expectation ->
                assertThatThrownBy(() -> expectation.accept(RESPONSE)).isInstanceOf(AssertionError.class));
    }
}
