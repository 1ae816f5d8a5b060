package org.dossier.mcp;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolGuardrails;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dossier.mcp.protocol.UnknownArgumentCheck;
import org.jspecify.annotations.Nullable;

/** Finds ids, and facts by their words. */
@Singleton
class SearchTool {

    private static final String PATH = "/v1/search";
    private static final int LIMIT = 8;
    private static final Set<String> FACTS =
            Set.of("profile", "figure", "presence", "event", "relation", "designation");

    private final ToolRunner runner;
    private final AttributedFactReader facts;

    SearchTool(ToolRunner runner, AttributedFactReader facts) {
        this.runner = runner;
        this.facts = facts;
    }

    @Tool(
            name = "search",
            title = "Find an organisation or a fact",
            description =
                    "Finds organisations, facts, people, countries, sources and claimants by words, in English and Spanish. Begin"
                            + " here: it gives the ids that the other tools take. Each fact has the line to print and its sources.",
            annotations =
                    @Tool.Annotations(
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false),
            structuredContent = true)
    @ToolGuardrails(input = UnknownArgumentCheck.class)
    Uni<SearchResult> search(
            @ToolArg(description = "The words, at most 20. Not a question: names, places, what happened.") String q,
            @ToolArg(
                            required = false,
                            description =
                                    "Only what is of this kind: organisation, person, country, source, claimant, or a fact: figure,"
                                            + " presence, event, profile, relation, designation.")
                    @Nullable
                    String kind,
            @ToolArg(required = false, description = "Only what is about this organisation, by its id.") @Nullable
                    String organisation,
            @ToolArg(required = false, description = "The language of the texts: en (default) or es.") @Nullable
                    String lang,
            @ToolArg(required = false, description = "'next' of the result before.") @Nullable String cursor) {
        ToolArguments words = ToolArguments.NONE.with("q", q).with("kind", kind).with("organisation", organisation);
        return runner.run(
                lang,
                call -> call.readFitting(LIMIT, limit -> {
                    ToolArguments page = words.with("cursor", cursor).with("limit", String.valueOf(limit));
                    return call.read(PATH, page).thenCompose(found -> result(call, words, found));
                }));
    }

    private CompletableFuture<SearchResult> result(ToolCall call, ToolArguments words, JsonNode page) {
        List<JsonNode> hits =
                StreamSupport.stream(page.path("items").spliterator(), false).toList();
        Map<String, Set<String>> ids = hits.stream()
                .filter(SearchTool::isFact)
                .collect(Collectors.groupingBy(
                        hit -> hit.path("organisation").asText(),
                        mapping(hit -> hit.path("id").asText(), toSet())));
        CompletableFuture<Map<String, AttributedFact>> all = CompletableFuture.completedFuture(new HashMap<>());
        for (Map.Entry<String, Set<String>> of : ids.entrySet()) {
            all = all.thenCombine(facts.read(call, of.getKey(), of.getValue()), (before, more) -> {
                more.forEach((id, fact) -> before.put(of.getKey() + "/" + id, fact.inShort()));
                return before;
            });
        }
        return all.thenApply(attributed -> new SearchResult(
                call.provenance(PATH, words, page),
                hits.stream().map(hit -> hit(hit, attributed)).toList(),
                page.path("nearest").findValuesAsText("query")));
    }

    private static boolean isFact(JsonNode hit) {
        return FACTS.contains(hit.path("kind").asText());
    }

    private static Hit hit(JsonNode hit, Map<String, AttributedFact> facts) {
        String organisation = hit.path("organisation").textValue();
        String id = hit.path("id").asText();
        return new Hit(
                hit.path("kind").asText(),
                organisation,
                id,
                hit.path("title").textValue(),
                isFact(hit) ? facts.get(organisation + "/" + id) : null);
    }

    /** What was found. */
    public record SearchResult(
            @JsonUnwrapped Provenance provenance,

            @JsonPropertyDescription("What was found, the best first.")
            List<Hit> found,

            @JsonPropertyDescription(
                    "If nothing was found: queries of a near spelling that do find something. They are guesses.")
            List<String> nearest) {}

    /** One thing that was found. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Hit(
            @JsonPropertyDescription("What it is.") String kind,

            @JsonPropertyDescription(
                    "The id of the organisation that it is about; absent for organisations, sources and claimants.")
            @Nullable
            String organisation,

            @JsonPropertyDescription("Its id.") String id,

            @JsonPropertyDescription("Its name or title, to recognise it by; not to print.") @Nullable
            String title,

            @JsonPropertyDescription("The fact; absent for what is no fact.") @Nullable
            AttributedFact fact) {}
}
