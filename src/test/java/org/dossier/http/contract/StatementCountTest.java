package org.dossier.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.dossier.support.ServedContract;
import org.dossier.support.ServedContract.Operation;
import org.dossier.support.Wire;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** However many facts a page shows, and whichever route it is of, it costs at most three SQL statements. */
@QuarkusTest
@Tag("postgresql")
class StatementCountTest {

    private static final int AT_MOST = 3;

    @Inject
    SessionFactory store;

    @Test
    void a_page_of_any_route_takes_at_most_three_statements() {
        for (Operation operation : ServedContract.fetch().operations()) {
            if (!operation.isJson()) {
                continue; // a download reads other routes, and each of them counts alone
            }
            variants(operation).forEach(request -> {
                long statements = statements(request);
                assertThat(statements).as(request).isLessThanOrEqualTo(AT_MOST);
                assertThat(statements > 0)
                        .as(request + " asks the store unless it is of none of its business")
                        .isEqualTo(!request.matches("/v1(/(problems|vocabularies).*)?(\\?.*)?"));
            });
        }
    }

    /** The example as it is, pinned, and where it is a list its shortest and longest page, and the page after the first. */
    private static Stream<String> variants(Operation operation) {
        String example = operation.example();
        if (operation.parameters().noneMatch(parameter -> isNamed(parameter, "limit"))) {
            return Stream.of(example);
        }
        String more = example + (example.contains("?") ? "&" : "?");
        JsonNode next = Wire.get(more + "limit=1").json().at("/links/next");
        return Stream.concat(
                Stream.of(example, more + "limit=1", more + "limit=200"),
                next.isTextual() ? Stream.of(next.asText()) : Stream.of());
    }

    private static boolean isNamed(JsonNode parameter, String name) {
        return parameter.get("name").asText().equals(name);
    }

    private long statements(String request) {
        Statistics statistics = store.getStatistics();
        assertThat(statistics.isStatisticsEnabled()).isTrue();
        long before = statistics.getPrepareStatementCount();
        assertThat(Wire.get(request).status()).as(request).isEqualTo(200);
        return statistics.getPrepareStatementCount() - before;
    }
}
