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
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.dossier.mcp.protocol.UnknownArgumentCheck;
import org.jspecify.annotations.Nullable;

/** Gives the claims on where an organisation is, or is not. */
@Singleton
class PresenceTool {

    private static final int LIMIT = 8;

    private final ToolRunner runner;

    PresenceTool(ToolRunner runner) {
        this.runner = runner;
    }

    @Tool(
            name = "presence",
            title = "Where it is said to be",
            description =
                    "Claims that the organisation is, was or is not in a country, each with who makes it. Claims about one country may"
                            + " contradict each other: give all sides. A legal label (designation_only) is no claim that it is there.",
            annotations =
                    @Tool.Annotations(
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false),
            structuredContent = true)
    @ToolGuardrails(input = UnknownArgumentCheck.class)
    Uni<PresenceResult> presence(
            @ToolArg(description = "The organisation's id.") String organisation,
            @ToolArg(required = false, description = "Only this country, by its ISO 3166-1 alpha-2 code: CL.") @Nullable
                    String country,
            @ToolArg(
                            required = false,
                            description =
                                    "Only claims of this status, in all countries: origin, expanded, believed_nodes, arrests_reported,"
                                            + " allied_groups, reported, disputed, denied, designation_only.")
                    @Nullable
                    String status,
            @ToolArg(required = false, description = "The language of the texts: en (default) or es.") @Nullable
                    String lang,
            @ToolArg(required = false, description = "'next' of the result before.") @Nullable String cursor) {
        return runner.run(lang, call -> {
            String path = ToolArguments.path(organisation) + "/presence";
            return country == null
                    ? all(call, organisation, path, ToolArguments.NONE.with("status", status), cursor)
                    : one(
                            call,
                            organisation,
                            path + "/" + ToolArguments.segment("country", country.toUpperCase(Locale.ROOT)));
        });
    }

    private static CompletableFuture<PresenceResult> all(
            ToolCall call, String organisation, String path, ToolArguments chosen, @Nullable String cursor) {
        return call.readFitting(
                LIMIT, limit -> call.read(path, chosen.with("cursor", cursor).with("limit", String.valueOf(limit)))
                        .thenApply(page -> new PresenceResult(
                                call.provenance(path, chosen, page),
                                StreamSupport.stream(page.path("items").spliterator(), false)
                                        .map(country -> country(call, organisation, country))
                                        .toList())));
    }

    private static CompletableFuture<PresenceResult> one(ToolCall call, String organisation, String path) {
        return call.read(path, ToolArguments.NONE)
                .thenApply(country -> new PresenceResult(
                        call.provenance(path, ToolArguments.NONE, country),
                        List.of(country(call, organisation, country))));
    }

    private static ClaimedCountry country(ToolCall call, String organisation, JsonNode country) {
        return new ClaimedCountry(
                country.at("/country/code").asText(),
                country.at("/country/name").asText(),
                StreamSupport.stream(country.path("claims").spliterator(), false)
                        .map(claim -> new PresenceClaimLine(
                                claim.path("status").asText(),
                                AttributedFact.of(organisation, claim, null, call.service())
                                        .inShort()))
                        .toList());
    }

    /** The claims, by country. */
    public record PresenceResult(
            @JsonUnwrapped Provenance provenance,

            @JsonPropertyDescription("The countries that claims are about.")
            List<ClaimedCountry> countries) {}

    /** What is claimed about one country. */
    record ClaimedCountry(
            @JsonPropertyDescription("The ISO 3166-1 alpha-2 code.")
            String code,

            @JsonPropertyDescription("The country's name.") String name,

            @JsonPropertyDescription("All claims about it; they may contradict each other.")
            List<PresenceClaimLine> claims) {}

    /** One claim. */
    record PresenceClaimLine(
            @JsonPropertyDescription("What is claimed.") String status,

            @JsonUnwrapped AttributedFact fact) {}
}
