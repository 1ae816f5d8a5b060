package org.dossier.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolCallException;
import io.quarkiverse.mcp.server.ToolGuardrails;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.dossier.mcp.protocol.UnknownArgumentCheck;
import org.dossier.revision.Ref;
import org.jspecify.annotations.Nullable;

/** Says whether what was printed still stands. */
@Singleton
class CheckPrintedTool {

    private static final String PATH = "/v1/facts/status";

    /** A result has the lines of all of them. */
    private static final int MOST = 15;

    private static final Splitter REFS = Splitter.on(',').trimResults().omitEmptyStrings();

    private final ToolRunner runner;
    private final AttributedFactReader facts;

    CheckPrintedTool(ToolRunner runner, AttributedFactReader facts) {
        this.runner = runner;
        this.facts = facts;
    }

    @Tool(
            name = "check_printed",
            title = "Does what was printed still stand?",
            description =
                    "For each revision that a story used: current, superseded (was right for its date), corrected (do not print it"
                            + " again as it stood), retracted, removed or unknown; with the reason, and what the fact says now.",
            annotations =
                    @Tool.Annotations(
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false),
            structuredContent = true)
    @ToolGuardrails(input = UnknownArgumentCheck.class)
    Uni<PrintedResult> check(
            @ToolArg(
                            description =
                                    "The revisions, at most 15, with commas between: 'ref' of earlier results, such as"
                                            + " tren-de-aragua/members-risquez@1.")
                    String refs,
            @ToolArg(required = false, description = "The language of the texts: en (default) or es.") @Nullable
                    String lang) {
        return runner.run(lang, call -> {
            List<String> printed = REFS.splitToList(refs);
            if (printed.size() > MOST) {
                throw new ToolCallException("'refs' has " + printed.size() + " revisions. Expected: at most " + MOST
                        + ". Call the tool several times.");
            }
            ToolArguments chosen = ToolArguments.NONE.with("refs", String.join(",", printed));
            return call.readAny(PATH, chosen).thenCompose(statuses -> result(call, chosen, statuses));
        });
    }

    private CompletableFuture<PrintedResult> result(ToolCall call, ToolArguments chosen, JsonNode statuses) {
        List<JsonNode> items = StreamSupport.stream(statuses.path("items").spliterator(), false)
                .toList();
        CompletableFuture<Map<Ref, AttributedFact>> all = CompletableFuture.completedFuture(new HashMap<>());
        for (Map.Entry<String, Set<String>> of : idsByOrganisation(items).entrySet()) {
            all = all.thenCombine(facts.read(call, of.getKey(), of.getValue()), (before, more) -> {
                more.forEach((id, fact) -> before.put(Ref.fact(of.getKey(), id), fact.inShort()));
                return before;
            });
        }
        return all.thenApply(attributed -> new PrintedResult(
                call.provenance(PATH, chosen),
                items.stream().map(item -> line(item, attributed)).toList()));
    }

    /** Of the facts that have a current revision. */
    private static Map<String, Set<String>> idsByOrganisation(List<JsonNode> items) {
        Map<String, Set<String>> ids = new TreeMap<>();
        for (JsonNode item : items) {
            Ref ref = ref(item);
            if (ref.isOfOrganisation() && item.path("current").isInt()) {
                ids.computeIfAbsent(ref.space(), first -> new TreeSet<>()).add(ref.id());
            }
        }
        return ids;
    }

    private static Ref ref(JsonNode item) {
        String revision = item.path("ref").asText();
        return Ref.of(revision.substring(0, revision.indexOf('@')));
    }

    private static PrintedLine line(JsonNode item, Map<Ref, AttributedFact> facts) {
        JsonNode difference = item.path("difference");
        return new PrintedLine(
                item.path("ref").asText(),
                item.path("status").asText(),
                difference.path("change").textValue(),
                difference.path("error").textValue(),
                difference.path("reason").textValue(),
                difference.path("replacedBy").textValue(),
                item.path("reviewedOn").textValue(),
                facts.get(ref(item)));
    }

    /** What became of each revision. */
    public record PrintedResult(
            @JsonUnwrapped Provenance provenance,

            @JsonPropertyDescription("The revisions, in the order in which they were asked for.")
            List<PrintedLine> printed) {}

    /** What became of one revision. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PrintedLine(
            @JsonPropertyDescription("The revision that was asked for.")
            String printedRef,

            @JsonPropertyDescription("Whether it stands: current, superseded, corrected, retracted, removed, unknown.")
            String status,

            @JsonPropertyDescription("The change because of which it is no longer current.") @Nullable
            String change,

            @JsonPropertyDescription("Whose error a correction mends: ours, or the source's.") @Nullable
            String error,

            @JsonPropertyDescription("Why it was changed.") @Nullable
            String reason,

            @JsonPropertyDescription("What to cite in its place.") @Nullable
            String replacedBy,

            @JsonPropertyDescription("The day on which an editor last checked that the fact stands.") @Nullable
            String reviewedOn,

            @JsonPropertyDescription("What the fact says now; absent if it was withdrawn, or is no fact.") @Nullable
            AttributedFact now) {}
}
