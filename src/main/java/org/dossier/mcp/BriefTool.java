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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dossier.mcp.protocol.UnknownArgumentCheck;
import org.dossier.revision.Ref;
import org.jspecify.annotations.Nullable;

/** Gives the fact box of an organisation, each line with its sources. */
@Singleton
class BriefTool {

    private final ToolRunner runner;
    private final AttributedFactReader facts;

    BriefTool(ToolRunner runner, AttributedFactReader facts) {
        this.runner = runner;
        this.facts = facts;
    }

    @Tool(
            name = "brief",
            title = "What an organisation is, in short",
            description =
                    "The fact box of an organisation: what it is, who is said to lead it, ranges of estimates, base, legal labels, newest"
                            + " events, newest correction. For numbers, countries or dates in full use the other tools.",
            annotations =
                    @Tool.Annotations(
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false),
            structuredContent = true)
    @ToolGuardrails(input = UnknownArgumentCheck.class)
    Uni<BriefResult> brief(
            @ToolArg(description = "The organisation's id, such as tren-de-aragua; search finds it.")
                    String organisation,
            @ToolArg(required = false, description = "The language of the texts: en (default) or es.") @Nullable
                    String lang) {
        return runner.run(lang, call -> {
            String path = ToolArguments.path(organisation) + "/brief";
            return call.read(path, ToolArguments.NONE).thenCompose(brief -> {
                List<Part> parts = parts(brief);
                List<String> ids = parts.stream()
                        .flatMap(part -> part.refs().stream())
                        .map(BriefTool::id)
                        .toList();
                return facts.read(call, organisation, ids)
                        .thenApply(attributed -> new BriefResult(
                                call.provenance(path, ToolArguments.NONE, brief),
                                brief.path("name").asText(),
                                parts.stream()
                                        .map(part -> part.written(attributed))
                                        .toList(),
                                brief.path("disputes").asInt()));
            });
        });
    }

    /** In the order of the brief. */
    private static List<Part> parts(JsonNode brief) {
        List<Part> parts = new ArrayList<>();
        add(parts, "what", brief.path("what"));
        add(parts, "name", brief.path("names"));
        brief.path("leaders").forEach(leader -> {
            add(parts, "leader", leader);
            add(parts, "leader_status", leader.path("status"));
        });
        Stream.of("membership", "profit", "reward", "base", "designations")
                .forEach(name -> add(parts, name, brief.path(name)));
        String presence = brief.at("/presence/print").textValue();
        if (presence != null) {
            parts.add(new Part("presence", presence, List.of(), "Call presence for each claim and who makes it."));
        }
        brief.path("events").forEach(event -> add(parts, "event", event));
        add(parts, "correction", brief.path("correction"));
        return parts;
    }

    private static void add(List<Part> parts, String name, JsonNode part) {
        if (part.has("refs")) {
            List<String> refs = StreamSupport.stream(part.get("refs").spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
            if (!refs.isEmpty()) {
                parts.add(new Part(name, part.path("print").textValue(), refs, more(name)));
            }
        } else if (part.has("ref")) {
            parts.add(new Part(
                    name,
                    null,
                    List.of(part.get("ref").asText()),
                    part.path("reason").textValue()));
        }
    }

    private static @Nullable String more(String name) {
        return switch (name) {
            case "membership" -> "Call compare_estimates with metric=membership_total for all estimates.";
            case "profit" -> "Call compare_estimates with metric=annual_profit for all estimates.";
            case "reward" -> "Call compare_estimates with metric=reward_offered for all offers.";
            default -> null;
        };
    }

    private static String id(String revision) {
        return Ref.of(revision.substring(0, revision.indexOf('@'))).id();
    }

    /**
     * A part of the brief.
     *
     * @param print what sums up several facts; null for the line of one fact
     */
    private record Part(
            String name,
            @Nullable String print,
            List<String> refs,
            @Nullable String more) {

        BriefPart written(Map<String, AttributedFact> facts) {
            return new BriefPart(
                    name,
                    print,
                    refs.stream()
                            .map(ref -> facts.get(id(ref)))
                            .filter(Objects::nonNull)
                            .map(AttributedFact::inShort)
                            .toList(),
                    more);
        }
    }

    /** The fact box. */
    public record BriefResult(
            @JsonUnwrapped Provenance provenance,

            @JsonPropertyDescription("The organisation's name.")
            String name,

            @JsonPropertyDescription("Its parts, in order.") List<BriefPart> parts,

            @JsonPropertyDescription("How many open disputes there are between facts.")
            int openDisputes) {}

    /** One part of the fact box. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BriefPart(
            @JsonPropertyDescription("What it is about.") String part,

            @JsonPropertyDescription(
                    "A sentence that sums up several facts, ready to print; absent for a single fact, which has its own.")
            @Nullable
            String summary,

            @JsonPropertyDescription("The fact, or those at both ends of a range, with who says them.")
            List<AttributedFact> facts,

            @JsonPropertyDescription("What was corrected, or which tool has more.") @Nullable
            String more) {}
}
