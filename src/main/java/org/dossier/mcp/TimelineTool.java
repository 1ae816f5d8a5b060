package org.dossier.mcp;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolGuardrails;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.dossier.mcp.protocol.UnknownArgumentCheck;
import org.jspecify.annotations.Nullable;

/** Gives events by their dates. */
@Singleton
class TimelineTool {

    private static final int LIMIT = 12;

    private final ToolRunner runner;

    TimelineTool(ToolRunner runner) {
        this.runner = runner;
    }

    @Tool(
            name = "timeline",
            title = "What happened when",
            description =
                    "Events about the organisation, with dates as exact as their sources. 'certainty' says whether one is alleged,"
                            + " reported or official: never tell an alleged one as if it had happened. With order=desc the newest first.",
            annotations =
                    @Tool.Annotations(
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false),
            structuredContent = true)
    @ToolGuardrails(input = UnknownArgumentCheck.class)
    Uni<TimelineResult> timeline(
            @ToolArg(description = "The organisation's id.") String organisation,
            @ToolArg(required = false, description = "Only from this date on: 2024, 2024-03 or 2024-03-01.") @Nullable
                    String from,
            @ToolArg(required = false, description = "Only until this date.") @Nullable String to,
            @ToolArg(
                            required = false,
                            description = "Only events of this sort; a wrong one is answered with all that there are.")
                    @Nullable
                    String category,
            @ToolArg(required = false, description = "Only events that involve this country: CL.") @Nullable
                    String country,
            @ToolArg(required = false, description = "asc (the oldest first, the default) or desc.") @Nullable
                    String order,
            @ToolArg(required = false, description = "The language of the texts: en (default) or es.") @Nullable
                    String lang,
            @ToolArg(required = false, description = "'next' of the result before.") @Nullable String cursor) {
        ToolArguments chosen = ToolArguments.NONE
                .with("from", from)
                .with("to", to)
                .with("category", category)
                .with("country", country == null ? null : country.toUpperCase(Locale.ROOT))
                .with("order", "asc".equals(order) ? null : order);
        return runner.run(lang, call -> {
            String path = ToolArguments.path(organisation) + "/timeline";
            return call.readFitting(LIMIT, limit -> call.read(
                            path, chosen.with("cursor", cursor).with("limit", String.valueOf(limit)))
                    .thenApply(page -> new TimelineResult(
                            call.provenance(path, chosen, page),
                            StreamSupport.stream(page.path("items").spliterator(), false)
                                    .map(event -> event(call, organisation, event))
                                    .toList())));
        });
    }

    private static EventLine event(ToolCall call, String organisation, JsonNode event) {
        return new EventLine(
                event.at("/date/edtf").asText(),
                event.path("category").asText(),
                event.path("certainty").asText(),
                event.path("countries").findValuesAsText("code"),
                AttributedFact.of(organisation, event, null, call.service()).inShort());
    }

    /** The events. */
    public record TimelineResult(
            @JsonUnwrapped Provenance provenance,

            @JsonPropertyDescription("The events, in their order.")
            List<EventLine> events) {}

    /** One event. */
    record EventLine(
            @JsonPropertyDescription("When, in EDTF; no more exact than the source.")
            String date,

            @JsonPropertyDescription("Of which sort it is.") String category,

            @JsonPropertyDescription("How firmly it is asserted: alleged, reported, official.")
            String certainty,

            @JsonPropertyDescription("The countries that it involves, by their codes.")
            List<String> countries,

            @JsonUnwrapped AttributedFact fact) {}
}
