package org.dossier.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads facts of all kinds with who says them and where. */
@Singleton
class AttributedFactReader {

    /**
     * @param ids of facts of the organisation, at most 40
     * @return by id; without those that the edition does not hold
     */
    CompletableFuture<Map<String, AttributedFact>> read(ToolCall call, String organisation, Collection<String> ids) {
        return read(call, organisation, ids, call.edition());
    }

    /** The same as another edition has them. */
    CompletableFuture<Map<String, AttributedFact>> read(
            ToolCall call, String organisation, Collection<String> ids, int edition) {
        if (ids.isEmpty()) {
            return CompletableFuture.completedFuture(Map.of());
        }
        String path = ToolArguments.path(organisation);
        return call.read(path + "/facts", chosen(ids), edition).thenCompose(facts -> {
            List<String> figures = idsOfFigures(facts);
            return figures.isEmpty()
                    ? CompletableFuture.completedFuture(byId(call, organisation, facts, null))
                    : call.read(path + "/figures", chosen(figures), edition)
                            .thenApply(hedged -> byId(call, organisation, facts, hedged));
        });
    }

    private static ToolArguments chosen(Collection<String> ids) {
        return ToolArguments.NONE.with("ids", String.join(",", new TreeSet<>(ids)));
    }

    private static List<String> idsOfFigures(JsonNode facts) {
        return StreamSupport.stream(facts.path("items").spliterator(), false)
                .filter(fact -> fact.path("kind").asText().equals("figure"))
                .map(fact -> fact.path("id").asText())
                .toList();
    }

    private static Map<String, AttributedFact> byId(
            ToolCall call, String organisation, JsonNode facts, @Nullable JsonNode figures) {
        Map<String, String> hedges = new HashMap<>();
        if (figures != null) {
            figures.path("items")
                    .forEach(figure -> hedges.put(
                            figure.path("id").asText(), figure.path("hedge").textValue()));
        }
        Map<String, AttributedFact> byId = new HashMap<>();
        facts.path("items").forEach(fact -> {
            String id = fact.path("id").asText();
            byId.put(id, AttributedFact.of(organisation, fact, hedges.get(id), call.service()));
        });
        return byId;
    }
}
