package org.dossier.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.dossier.support.Wire;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class InternalErrorTest {

    private final Log log = new Log();

    @BeforeEach
    void listen() {
        Logger.getLogger(ProblemMapper.class.getName()).addHandler(log);
    }

    @AfterEach
    void ignore() {
        Logger.getLogger(ProblemMapper.class.getName()).removeHandler(log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/failure", "/failure/while-writing"})
    void a_failure_of_ours_says_only_where_our_log_tells_of_it(String path) {
        Wire failed = Wire.get(path).hasStatus(500);
        String reference = failed.json().get("reference").asText();

        assertThat(reference).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        failed.isProblem(500, """
                {
                  "type": "/v1/problems/internal-error", "title": "Internal error", "status": 500,
                  "detail": "The request failed because of an internal error.", "instance": "%s",
                  "code": "internal-error", "reference": "%s"
                }
                """.formatted(path, reference));
        assertThat(log.records).singleElement().satisfies(record -> {
            assertThat(record.getFormattedMessage()).isEqualTo("Internal error " + reference);
            assertThat(record.getThrown()).hasStackTraceContaining("secret");
        });
    }

    private static final class Log extends Handler {

        private final List<ExtLogRecord> records = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord event) {
            records.add(ExtLogRecord.wrap(event));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is held open
        }
    }
}
