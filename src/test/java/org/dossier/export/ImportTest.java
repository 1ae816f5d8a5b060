package org.dossier.export;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dossier.edition.ChangeLog;
import org.dossier.publishing.EditionPublisher;
import org.dossier.support.Editor;
import org.dossier.support.OwnStore;
import org.dossier.support.RandomEditions;
import org.dossier.support.Rows;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export fills an empty store with the rows that it was made from. */
@QuarkusTest
@Tag("postgresql")
@TestProfile(OwnStore.class)
class ImportTest {

    private static final String EXPORT = "/v1/editions/export";

    /** Each before those that it refers to. */
    private static final List<String> TABLES = List.of(
            "event_country",
            "event",
            "figure",
            "presence",
            "leadership",
            "relation",
            "designation",
            "fact",
            "fact_person",
            "citation",
            "reference",
            "edition_change",
            "edition_organisation",
            "publication",
            "revision",
            "edition");

    @TempDir
    Path folder;

    @Inject
    AgroalDataSource store;

    @Inject
    EntityManager entities;

    @Inject
    ChangeLog log;

    @Inject
    EditionPublisher publisher;

    @Test
    void what_was_published_corrected_retracted_and_removed_is_there_again_row_by_row() throws Exception {
        String early = publishAllKinds();
        long seed = Long.getLong("seed", new Random().nextLong());
        RandomEditions random = new RandomEditions(new Random(seed));
        for (int i = 0; i < 3; i++) {
            random.publish();
        }
        Editor.dryRun(Editor.edition(Editor.put("addition", Editor.figure("test-import-dry", 1))))
                .hasStatus(200);
        String export = Wire.get(EXPORT).hasStatus(200).text();
        String continued = early
                + Wire.get(EXPORT + "?since=" + early.lines().count())
                        .hasStatus(200)
                        .text();
        assertThat(continued).isNotEqualTo(export).contains("test-import-only");
        assertThat(export.lines().map(Wire::parse).map(line -> line.get("number")
                        .asInt()))
                .hasSize(Editor.newest())
                .isSorted();

        inEmptyStore(before -> {
            importer(written(export)).fill();
            assertThat(tables()).as("-Dseed=%d", seed).isEqualTo(before);
            empty();
            importer(written(continued)).fill();
            assertThat(tables())
                    .as("of an export from before the removal, continued")
                    .isEqualTo(before);
        });
        // What is derived from something removed cannot be published again, as another test does with all that there
        // is.
        publish(Editor.retract("tren-de-aragua/test-import-derived"));
    }

    /**
     * A fact comes and goes in all ways, others refer to it, and at last it is removed; one of its editions is left empty.
     *
     * @return an export of all but the removal
     */
    private static String publishAllKinds() {
        ObjectNode derived = Editor.figure("test-import-derived", 5);
        derived.withArray("derivedFrom")
                .addObject()
                .put("fact", "test-import-removed")
                .put("revision", 1)
                .put("rule", "half");
        publish(
                Editor.put("addition", Editor.figure("test-import-removed", 10)),
                Editor.put("addition", Editor.figure("test-import-kept", 1)),
                Editor.put("addition", derived));
        publish(Editor.put("correction", Editor.figure("test-import-removed", 11)));
        publish(
                Editor.retract("tren-de-aragua/test-import-removed"),
                Editor.retract("tren-de-aragua/test-import-kept")
                        .put("replacedBy", "tren-de-aragua/test-import-derived"));
        publish(
                Editor.put("correction", Editor.figure("test-import-removed", 12)),
                Editor.put("correction", Editor.figure("test-import-kept", 2)));
        publishOtherOrganisation();
        String early = Wire.get(EXPORT).hasStatus(200).text();
        publish(
                Editor.remove("tren-de-aragua/test-import-removed"),
                Editor.remove("test-import-other/test-import-only"));
        return early;
    }

    /** An edition affects an organisation only because of a fact that is removed later. */
    private static void publishOtherOrganisation() {
        ObjectNode claimant = Editor.parse("""
                {
                  "subject": "claimant", "id": "test-import-claimant", "kind": "ngo",
                  "name": {"en": "A", "es": "A"}, "byline": {"en": "A", "es": "A"}
                }""");
        ObjectNode only = Editor.figure("test-import-only", 7).put("organisation", "test-import-other");
        ((ObjectNode) only.at("/citations/0")).put("claimant", "test-import-claimant");
        publish(
                Editor.put("addition", Editor.parse("""
                        {"subject": "organisation", "id": "test-import-other", "name": {"en": "Other", "es": "Otra"}}""")),
                Editor.put("addition", claimant),
                Editor.put("addition", only));
        publish(Editor.put("editorial", claimant.deepCopy().set("name", Editor.parse("""
                        {"en": "B", "es": "B"}"""))));
    }

    private static void publish(JsonNode... changes) {
        Editor.publish(Editor.edition(changes)).hasStatus(201);
    }

    @Test
    void a_store_that_holds_editions_is_left_as_it_is() {
        refuses(
                importer("any.jsonl"),
                "dossier.import: the store already holds " + log.newestEdition().number()
                        + " edition(s), and an export fills an empty one only. Start without the setting, or name another"
                        + " store.");
    }

    @Test
    void what_is_wrong_with_an_export_is_said_with_the_line() throws Exception {
        String end = ". Nothing was imported; export again, or mend the line.";
        inEmptyStore(before -> {
            refuses(
                    importer("/nowhere/export.jsonl"),
                    "dossier.import: /nowhere/export.jsonl cannot be read: /nowhere/export.jsonl (No such file or directory)."
                            + " Nothing was imported.");
            Map<String, String> faults = new TreeMap<>();
            faults.put("", "line 1 of FILE: the export ends before its last line" + end);
            faults.put(
                    first().put("last", false).toString(),
                    "line 2 of FILE: the export ends before its last line" + end);
            faults.put("<html>", "line 1 of FILE: it is not valid JSON (column 1)");
            faults.put("{}\n", "line 1 of FILE: 'publishedAt' is not a time in UTC, to the millisecond at most");
            faults.put("[]", "line 1 of FILE: expected a JSON object, which is one edition");
            faults.put(first().put("number", 2).toString(), "line 1 of FILE: expected edition 1; 'number' is 2");
            faults.put(
                    first().put("title", "First").toString(),
                    "line 1 of FILE: /title: Unknown property. Allowed: basedOn, note, changes.");
            faults.put(
                    first() + "\n" + first().put("number", 2),
                    "line 2 of FILE: 'publishedAt' is not after that of the edition before");
            ObjectNode unknown = first();
            ((ObjectNode) unknown.at("/changes/0/put")).put("kind", "anybody").remove("name");
            faults.put(
                    unknown.toString(),
                    "line 1 of FILE: /changes/0/put/kind: Value is not allowed. Allowed: academic, court,");
            ObjectNode removed = first();
            removed.withArray("removed").add(Editor.parse("""
                    {"kind": "addition", "severity": "minor", "thing": "test-import-other/a", "subject": "figure"}"""));
            faults.put(
                    removed.toString(),
                    "line 1 of FILE: /removed/0/thing: 'organisations/test-import-other' does not exist");
            ((ObjectNode) removed.at("/removed/0")).put("subject", "source");
            faults.put(removed.toString(), "line 1 of FILE: this in 'removed' is no change that can be removed: {");
            removed.withArray("changes").add(Editor.put("addition", Editor.parse("""
                    {"subject": "organisation", "id": "test-import-other", "name": {"en": "Other", "es": "Otra"}}""")));
            ((ObjectNode) removed.at("/removed/0")).put("subject", "figure");
            faults.put(
                    removed.toString(),
                    "line 1 of FILE: no later line removes 'test-import-other/a', which 'removed' names" + end);
            faults.forEach((export, fault) -> {
                String file = written(export);
                refuses(importer(file), "dossier.import: " + fault.replace("FILE", file));
                empty();
            });
        });
    }

    private static ObjectNode first() {
        return Editor.parse("""
                {
                  "number": 1, "last": true, "publishedAt": "2026-11-22T12:00:00Z", "publishedBy": null, "organisations": [], "basedOn": 1,
                  "note": {"en": "First.", "es": "Primera."}, "removed": [],
                  "changes": [
                    {
                      "kind": "addition", "severity": "minor", "reason": {"en": "New.", "es": "Nuevo."},
                      "put": {
                        "subject": "claimant", "id": "a", "kind": "ngo",
                        "name": {"en": "A", "es": "A"}, "byline": {"en": "A", "es": "A"}
                      }
                    }
                  ]
                }""");
    }

    private static void refuses(EditionImporter importer, String message) {
        assertThatThrownBy(importer::fill)
                .isInstanceOf(ConfigurationException.class)
                .satisfies(refused -> assertThat(refused.getMessage()).startsWith(message));
    }

    private EditionImporter importer(String location) {
        return new EditionImporter(log, publisher, Optional.of(location));
    }

    private String written(String export) {
        try {
            return Files.writeString(folder.resolve("export.jsonl"), export).toString();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    /** In a transaction that is rolled back. */
    private void inEmptyStore(Consumer<Map<String, List<Map<String, String>>>> test) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(600));
        try {
            Map<String, List<Map<String, String>>> before = tables();
            assertThat(before.keySet()).containsAll(TABLES);
            empty();
            test.accept(before);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void empty() {
        TABLES.forEach(
                table -> entities.createNativeQuery("delete from " + table).executeUpdate());
        entities.clear();
    }

    /** All rows, but for what a service does not tell. */
    private Map<String, List<Map<String, String>>> tables() {
        try {
            Map<String, String> columns = Rows.columns(store).stream()
                    .filter(column -> !column.get("column_name").equals("published_by"))
                    .collect(groupingBy(
                            column -> column.get("table_name"),
                            TreeMap::new,
                            mapping(column -> column.get("column_name"), joining(", "))));
            Map<String, List<Map<String, String>>> tables = new TreeMap<>();
            for (Map.Entry<String, String> table : columns.entrySet()) {
                List<Map<String, String>> rows = table.getKey().equals("publication")
                        ? List.of()
                        : new ArrayList<>(Rows.of(store, "select " + table.getValue() + " from " + table.getKey()));
                tables.put(
                        table.getKey(),
                        rows.stream()
                                .sorted(Comparator.comparing(Object::toString))
                                .toList());
            }
            return tables;
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
