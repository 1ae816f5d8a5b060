package org.dossier.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dossier.revision.RevisionStore;
import org.dossier.support.Editor;
import org.dossier.support.OwnStore;
import org.dossier.support.Rows;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is derived from contents can be derived again. */
@QuarkusTest
@Tag("postgresql")
@TestProfile(OwnStore.class)
class ProjectionTest {

    @Inject
    AgroalDataSource store;

    @Inject
    RevisionStore revisions;

    @Test
    void derived_anew_every_row_of_every_table_is_as_it_was_written() throws SQLException {
        Editor.publish(Editor.edition(Editor.put("addition", Editor.figure("test-projection", 1))))
                .hasStatus(201);
        Editor.publish(Editor.edition(
                        Editor.put("correction", Editor.figure("test-projection", 2)),
                        Editor.put("addition", Editor.figure("test-projection-removed", 3))))
                .hasStatus(201);
        Editor.publish(Editor.edition(Editor.remove("tren-de-aragua/test-projection-removed")))
                .hasStatus(201);
        Map<String, List<Map<String, String>>> written = tables();
        assertThat(written.keySet())
                .contains("revision", "edition_change", "reference", "citation", "figure", "presence", "event");

        int revisionsRead = QuarkusTransaction.requiringNew().call(revisions::rebuild);

        assertThat(tables()).isEqualTo(written);
        assertThat(written.get("revision").stream().filter(row -> row.get("content") != null))
                .hasSize(revisionsRead);
        assertThat(written.get("event_country")).isNotEmpty();
    }

    private Map<String, List<Map<String, String>>> tables() throws SQLException {
        Map<String, String> columns = Rows.columns(store).stream()
                .collect(groupingBy(
                        column -> column.get("table_name"),
                        TreeMap::new,
                        mapping(column -> column.get("column_name"), joining(", "))));
        Map<String, List<Map<String, String>>> tables = new TreeMap<>();
        for (Map.Entry<String, String> table : columns.entrySet()) {
            tables.put(
                    table.getKey(),
                    Rows.of(store, "select " + table.getValue() + " from " + table.getKey()).stream()
                            .sorted(java.util.Comparator.comparing(Object::toString))
                            .toList());
        }
        return tables;
    }
}
