package org.dossier.http.problem;

import io.quarkus.test.junit.QuarkusTest;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08003", "08006", "53300", "57P01", "57P03", "none"})
    void a_store_that_cannot_be_reached_is_an_outage(String state) {
        Wire.get("/failure/store?state=" + state)
                .hasHeader("Retry-After", "5")
                .hasHeader("Cache-Control", "no-store")
                .isProblem(503, """
                        {
                          "type": "/v1/problems/store-unavailable", "title": "Database unavailable", "status": 503,
                          "detail": "The database is unavailable.", "instance": "/failure/store",
                          "code": "store-unavailable", "retryAfter": 5
                        }
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"42601", "42S02", "22018", "23505", "57014"})
    void a_statement_that_fails_is_a_fault_of_ours(String state) {
        Wire.get("/failure/store?state=" + state).hasStatus(500).hasNoHeader("Retry-After");
    }

    /** As H2 reported a check that it could not evaluate (its issue 4291). */
    @Test
    void a_violated_constraint_is_a_fault_of_ours_even_if_a_closed_connection_caused_it() {
        Wire.get("/failure/store?state=23514&cause=90098").hasStatus(500).hasNoHeader("Retry-After");
    }

    @Test
    void work_that_no_worker_takes_is_an_outage() {
        Wire.get("/failure/overloaded")
                .hasHeader("Retry-After", "1")
                .hasHeader("Cache-Control", "no-store")
                .isProblem(503, """
                        {
                          "type": "/v1/problems/overloaded", "title": "Service overloaded", "status": 503,
                          "detail": "The service is overloaded.", "instance": "/failure/overloaded",
                          "code": "overloaded", "retryAfter": 1
                        }
                        """);
    }
}
