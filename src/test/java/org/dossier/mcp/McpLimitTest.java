package org.dossier.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import org.dossier.support.ScarceService;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;

/** A call costs the client what it reads, beside the message itself. */
@QuarkusTest
@TestProfile(ScarceService.class)
class McpLimitTest {

    private static final String CALL = """
            {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "compare_estimates",
             "arguments": {"organisation": "tren-de-aragua", "metric": "membership_total"}}}""";

    @Test
    void a_message_and_its_read_are_charged_and_what_is_too_much_says_when_to_come_again() {
        String[] client = {"X-Forwarded-For", "198.51.100.77"};
        for (int call = 0; call < ScarceService.QUOTA / 2; call++) {
            assertThat(answer(client).at("/result/isError").asBoolean()).isFalse();
        }
        assertThat(answer(client).at("/result/content/0/text").asText())
                .startsWith("Rate limit exceeded.")
                .containsPattern("[Tt]ry again in \\d+ s");
        HttpResponse<String> refused = McpClient.post(CALL, client);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    }

    private static JsonNode answer(String... client) {
        HttpResponse<String> response = McpClient.post(CALL, client);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Wire.parse(response.body());
    }
}
