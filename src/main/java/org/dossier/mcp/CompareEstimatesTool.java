package org.dossier.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolCallException;
import io.quarkiverse.mcp.server.ToolGuardrails;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dossier.mcp.EstimateComparison.Estimate;
import org.dossier.mcp.EstimateComparison.EstimateGroup;
import org.dossier.mcp.EstimateComparison.Metric;
import org.dossier.mcp.protocol.UnknownArgumentCheck;
import org.jspecify.annotations.Nullable;

/** Gives all estimates of one metric, side by side. */
@Singleton
class CompareEstimatesTool {

    private static final int LIMIT = 40;

    private final ToolRunner runner;

    CompareEstimatesTool(ToolRunner runner) {
        this.runner = runner;
    }

    @Tool(
            name = "compare_estimates",
            title = "Compare the estimates of a metric",
            description =
                    "For every question of how many or how much: all estimates of one metric, each with who makes it, and whether they"
                            + " agree. Give all of them, or say that they differ; there is no average and no best one. Without 'metric' it"
                            + " lists the metrics that there are, such as membership_total or annual_profit.",
            annotations =
                    @Tool.Annotations(
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false),
            structuredContent = true)
    @ToolGuardrails(input = UnknownArgumentCheck.class)
    Uni<EstimateComparison> compare(
            @ToolArg(description = "The organisation's id.") String organisation,
            @ToolArg(required = false, description = "The metric; leave it out to list the metrics.") @Nullable
                    String metric,
            @ToolArg(
                            required = false,
                            description =
                                    "Only estimates about this person, place or country, by the id that 'about' has.")
                    @Nullable
                    String about,
            @ToolArg(
                            required = false,
                            description = "Only estimates of these claimants, by their ids with commas between.")
                    @Nullable
                    String claimant,
            @ToolArg(required = false, description = "The language of the texts: en (default) or es.") @Nullable
                    String lang,
            @ToolArg(required = false, description = "'next' of the list of metrics before.") @Nullable String cursor) {
        ToolArguments chosen = ToolArguments.NONE.with("claimant", claimant);
        return runner.run(lang, call -> {
            String path = ToolArguments.path(organisation) + "/statistics";
            return metric == null
                    ? metrics(call, path, chosen, cursor)
                    : estimates(
                            call, organisation, path + "/" + ToolArguments.segment("metric", metric), chosen, about);
        });
    }

    private static CompletableFuture<EstimateComparison> metrics(
            ToolCall call, String path, ToolArguments chosen, @Nullable String cursor) {
        return call.readFitting(
                LIMIT, limit -> call.read(path, chosen.with("cursor", cursor).with("limit", String.valueOf(limit)))
                        .thenApply(page -> new EstimateComparison(
                                call.provenance(path, chosen, page),
                                StreamSupport.stream(page.path("items").spliterator(), false)
                                        .map(CompareEstimatesTool::metric)
                                        .toList(),
                                List.of())));
    }

    private static CompletableFuture<EstimateComparison> estimates(
            ToolCall call, String organisation, String path, ToolArguments chosen, @Nullable String about) {
        return call.read(path, chosen).thenApply(metric -> {
            List<EstimateGroup> all = StreamSupport.stream(metric.path("groups").spliterator(), false)
                    .map(group -> group(call, organisation, group))
                    .toList();
            return new EstimateComparison(
                    call.provenance(path, chosen, metric), List.of(), about == null ? all : about(about, all));
        });
    }

    private static List<EstimateGroup> about(String id, List<EstimateGroup> all) {
        List<EstimateGroup> chosen =
                all.stream().filter(group -> id.equals(group.metric().about())).toList();
        if (chosen.isEmpty()) {
            throw new ToolCallException("No estimate of this metric is about '" + id + "'. Allowed: "
                    + all.stream()
                            .map(group -> group.metric().about())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(", "))
                    + ". Call again with one of these, or without 'about'.");
        }
        return chosen;
    }

    private static Metric metric(JsonNode statistic) {
        return new Metric(
                statistic.path("metric").asText(),
                statistic.path("label").asText(),
                statistic.at("/about/id").textValue(),
                statistic.at("/about/name").textValue(),
                statistic.path("estimates").asInt(),
                statistic.path("agreement").asText());
    }

    private static EstimateGroup group(ToolCall call, String organisation, JsonNode group) {
        JsonNode statistic = group.path("statistic");
        return new EstimateGroup(
                metric(statistic),
                statistic.path("unit").asText(),
                statistic.path("per").textValue(),
                StreamSupport.stream(statistic.path("caveats").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                StreamSupport.stream(group.path("estimates").spliterator(), false)
                        .map(estimate -> estimate(call, organisation, estimate))
                        .toList());
    }

    private static Estimate estimate(ToolCall call, String organisation, JsonNode estimate) {
        JsonNode figure = estimate.path("figure");
        boolean derived = figure.path("derived").asBoolean();
        return new Estimate(
                derived ? null : number(figure.path("value")),
                derived ? null : number(figure.path("low")),
                derived ? null : number(figure.path("high")),
                figure.path("valueText").textValue(),
                derived,
                AttributedFact.of(organisation, figure, figure.path("hedge").textValue(), call.service())
                        .inShort());
    }

    private static @Nullable BigDecimal number(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : null;
    }
}
