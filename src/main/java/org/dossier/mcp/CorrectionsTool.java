package org.dossier.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolGuardrails;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.dossier.mcp.protocol.UnknownArgumentCheck;
import org.jspecify.annotations.Nullable;

/** Gives what was corrected, or otherwise changed, since an edition. */
@Singleton
class CorrectionsTool {

    private static final int LIMIT = 8;

    /** What changes beside facts. */
    private static final Set<String> NO_FACTS = Set.of("organisation", "dispute", "gap");

    private final ToolRunner runner;
    private final AttributedFactReader facts;

    CorrectionsTool(ToolRunner runner, AttributedFactReader facts) {
        this.runner = runner;
        this.facts = facts;
    }

    @Tool(
            name = "corrections_since",
            title = "What was corrected since an edition",
            description =
                    "What was corrected since the edition that a story was written from: what each line was, what it is now, and why."
                            + " With kind=retraction what was withdrawn, with kind=all every change.",
            annotations =
                    @Tool.Annotations(
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false),
            structuredContent = true)
    @ToolGuardrails(input = UnknownArgumentCheck.class)
    Uni<CorrectionsResult> corrections(
            @ToolArg(description = "The organisation's id.") String organisation,
            @ToolArg(description = "The number of the edition: 'edition' of an earlier result.") int since,
            @ToolArg(
                            required = false,
                            description =
                                    "The kind of change: correction (the default), retraction, update, addition, editorial, or all.")
                    @Nullable
                    String kind,
            @ToolArg(required = false, description = "The language of the texts: en (default) or es.") @Nullable
                    String lang,
            @ToolArg(required = false, description = "'next' of the result before.") @Nullable String cursor) {
        String chosenKind = kind == null ? "correction" : kind;
        ToolArguments chosen = ToolArguments.NONE
                .with("since", String.valueOf(since))
                .with("kind", chosenKind.equals("all") ? null : chosenKind);
        return runner.run(lang, call -> {
            String path = ToolArguments.path(organisation) + "/changes";
            return call.readFitting(LIMIT, limit -> call.read(
                            path, chosen.with("cursor", cursor).with("limit", String.valueOf(limit)))
                    .thenCompose(page -> result(call, organisation, since, call.provenance(path, chosen, page), page)));
        });
    }

    private CompletableFuture<CorrectionsResult> result(
            ToolCall call, String organisation, int since, Provenance provenance, JsonNode page) {
        List<JsonNode> changes =
                StreamSupport.stream(page.path("items").spliterator(), false).toList();
        return facts.read(call, organisation, idsOf(changes, "was"), since)
                .thenCompose(before -> facts.read(call, organisation, idsOf(changes, "now"))
                        .thenApply(after -> new CorrectionsResult(
                                provenance,
                                changes.stream()
                                        .map(change -> line(change, before, after))
                                        .toList())));
    }

    private static List<String> idsOf(List<JsonNode> changes, String state) {
        return changes.stream()
                .filter(change -> change.path(state).isObject()
                        && !NO_FACTS.contains(change.path("subject").asText()))
                .map(change -> change.path("id").asText())
                .toList();
    }

    private static ChangeLine line(
            JsonNode change, Map<String, AttributedFact> before, Map<String, AttributedFact> after) {
        return new ChangeLine(
                change.path("subject").asText(),
                change.path("id").asText(),
                change.path("change").asText(),
                change.path("severity").asText(),
                change.path("error").textValue(),
                change.path("reason").textValue(),
                change.path("replacedBy").textValue(),
                change.path("edition").asInt(),
                inShort(before.get(change.path("id").asText())),
                inShort(after.get(change.path("id").asText())));
    }

    private static @Nullable AttributedFact inShort(@Nullable AttributedFact fact) {
        return fact == null ? null : fact.inShort();
    }

    /** What changed. */
    public record CorrectionsResult(
            @JsonUnwrapped Provenance provenance,

            @JsonPropertyDescription("What changed, the last change first; empty if nothing of this kind did.")
            List<ChangeLine> changes) {}

    /** What became of one fact. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeLine(
            @JsonPropertyDescription("What changed: a kind of fact, a dispute or a gap.")
            String subject,

            @JsonPropertyDescription("Its id.") String id,

            @JsonPropertyDescription("The kind of change.") String change,

            @JsonPropertyDescription("How much it matters to those who printed it before.")
            String severity,

            @JsonPropertyDescription("Whose error a correction mends: ours, or the source's.") @Nullable
            String error,

            @JsonPropertyDescription("Why it was changed.") @Nullable
            String reason,

            @JsonPropertyDescription("What to cite in its place.") @Nullable
            String replacedBy,

            @JsonPropertyDescription("The edition that changed it last.")
            int changedIn,

            @JsonPropertyDescription(
                    "What it said, with its sources; absent if it was not there. After a correction do not print it.")
            @Nullable
            AttributedFact was,

            @JsonPropertyDescription("What it says now; absent if it was withdrawn, or is no fact.") @Nullable
            AttributedFact now) {}
}
