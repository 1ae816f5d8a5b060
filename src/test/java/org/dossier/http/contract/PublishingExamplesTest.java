package org.dossier.http.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.dossier.support.Editor;
import org.dossier.support.EventStreamReader;
import org.dossier.support.ServedContract;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;

/**
 * The examples of publishing, and of its problems: one round of an editor's work. It comes after {@link ExamplesTest}, which wants
 * the store as it was.
 */
@QuarkusTest
@TestProfile(ExamplesTest.Limited.class)
class PublishingExamplesTest {

    static final Set<String> PROBLEMS = new TreeSet<>(Set.of(
            // By tests of their own, as they take a service without a key, and a body that is never sent.
            "publishing-off",
            "body-too-large",
            "too-many-streams",
            "malformed-body",
            "invalid-idempotency-key",
            "not-authenticated",
            "not-an-editor",
            "edition-conflict",
            "retracted",
            "removed",
            "unsupported-media-type",
            "invalid-edition",
            "idempotency-key-reused"));

    private static final String FIGURES = "/v1/organisations/tren-de-aragua/figures/";

    @Test
    void every_example_of_publishing_is_true() throws IOException {
        ObjectNode edition = correction();
        check("Submission", edition);
        Editor.dryRun(edition).hasStatus(200);
        check(
                "EditionNotice",
                Editor.publish(edition, "correct-risquez").hasStatus(201).json());

        checkEvent();
        checkExport();

        problem("edition-conflict", 409, Editor.publish(edition));
        problem("invalid-edition", 422, Editor.publish(faulty()));
        edition.put("basedOn", 3);
        problem("idempotency-key-reused", 422, Editor.publish(edition, "correct-risquez"));
        problem(
                "malformed-body",
                400,
                Wire.of(Editor.request("k").body("{\"basedOn\": 3,").post("/v1/editions")));
        problem(
                "invalid-idempotency-key",
                400,
                Wire.of(given().header("Authorization", "Bearer " + Editor.token())
                        .contentType("application/json")
                        .body(edition.toString())
                        .post("/v1/editions")));
        problem(
                "not-authenticated",
                401,
                Wire.of(given().contentType("application/json")
                        .body(edition.toString())
                        .post("/v1/editions")));
        problem(
                "not-an-editor",
                403,
                Wire.of(given().header("Authorization", "Bearer " + Editor.token("ben", "reader"))
                        .contentType("application/json")
                        .body(edition.toString())
                        .post("/v1/editions")));
        problem(
                "unsupported-media-type",
                415,
                Wire.of(Editor.request("k").contentType("text/csv").body("a,b").post("/v1/editions")));

        ObjectNode retraction = Editor.retract("tren-de-aragua/members-others");
        retraction.put("replacedBy", "tren-de-aragua/members-risquez");
        retraction.set("reason", Editor.parse("""
                {"en": "The source withdrew the sentence.", "es": "La fuente retiró la frase."}"""));
        Editor.publish(Editor.edition(retraction)).hasStatus(201);
        problem("retracted", 410, Wire.get(FIGURES + "members-others"));

        ObjectNode removal = Editor.remove("tren-de-aragua/members-others");
        removal.set("reason", Editor.parse("""
                {"en": "By order of a court.", "es": "Por orden judicial."}"""));
        Editor.publish(Editor.edition(removal)).hasStatus(201);
        problem("removed", 451, Wire.get(FIGURES + "members-others"));
    }

    private static ObjectNode correction() throws IOException {
        try (InputStream request = PublishingExamplesTest.class.getResourceAsStream("/examples/Submission.json")) {
            return (ObjectNode) ServedContract.JSON.readTree(request);
        }
    }

    private static JsonNode faulty() throws IOException {
        ObjectNode edition = correction();
        edition.put("basedOn", 3);
        ObjectNode put = (ObjectNode) edition.at("/changes/0/put");
        put.put("qualifier", "perhaps").put("asOf", "2025-13");
        ((ObjectNode) put.at("/citations/0")).put("source", "bbc-2025-03-interview");
        return edition;
    }

    private static void check(String schema, JsonNode served) throws IOException {
        JsonNode contract = ServedContract.fetch().document();
        ExamplesTest.check(
                schema,
                "json",
                schema.equals("Submission")
                        ? contract.at("/paths/~1v1~1editions/post/requestBody/content/application~1json/example")
                        : ExamplesTest.ofSchema(contract, schema),
                served);
    }

    private static void checkEvent() {
        try (EventStreamReader events = EventStreamReader.open("/v1/editions", "Last-Event-ID", "2")) {
            await().until(() -> events.ids().contains(3));
            assertThat(ExamplesTest.ofSchema(ServedContract.fetch().document(), "EventStream")
                            .asText())
                    .isEqualTo("retry: 3000\n\nid: 3\ndata: " + events.data(3) + "\n\n");
        }
    }

    private static void checkExport() throws IOException {
        ExamplesTest.check(
                "JsonLines",
                "jsonl",
                ExamplesTest.ofSchema(ServedContract.fetch().document(), "JsonLines"),
                TextNode.valueOf(
                        Wire.get("/v1/editions/export?since=2").hasStatus(200).text()));
    }

    private static void problem(String code, int status, Wire answer) throws IOException {
        ExamplesTest.checkProblem(code, answer.hasStatus(status).json());
    }
}
