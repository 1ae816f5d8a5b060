package org.dossier.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dossier.http.media.PublicUrl;
import org.jspecify.annotations.Nullable;

/** A fact as a line to print, with everything that must be printed with it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttributedFact(
        @JsonPropertyDescription(
                "The revision of the fact, to keep with what you write, and to check later with check_printed.")
        String ref,

        @JsonPropertyDescription("A sentence that is ready to print: hedge, value, date, claimant.")
        String print,

        @JsonPropertyDescription(
                "The word that a number must have before it, such as 'an estimated'; absent if it is exact.")
        @Nullable
        String hedge,

        @JsonPropertyDescription("Who says so, and who reported it. Print it with every use of the fact.")
        String attribution,

        @JsonPropertyDescription("What the editors add to the statement.") @Nullable
        String caveat,

        @JsonPropertyDescription("The time that the fact is about, in words; absent if that is not known.") @Nullable
        String asOf,

        @JsonPropertyDescription("Whether other facts contradict it. Then say so, and give the other side.")
        boolean disputed,

        @JsonPropertyDescription("Who asserts it, and where it stands.")
        List<CitedPassage> citations,

        @JsonPropertyDescription("The address of the fact in this service, in this edition.")
        String address) {

    AttributedFact {
        citations = List.copyOf(citations);
    }

    /**
     * @param fact as a route of the organisation has it
     * @param hedge of figures; null for other kinds of facts
     */
    static AttributedFact of(String organisation, JsonNode fact, @Nullable String hedge, PublicUrl service) {
        JsonNode time = fact.has("date") ? fact.get("date") : fact.path("asOf");
        return new AttributedFact(
                organisation + "/" + fact.path("id").asText() + "@"
                        + fact.path("revision").asInt(),
                fact.path("print").asText(),
                hedge,
                fact.path("attribution").asText(),
                fact.path("caveat").textValue(),
                time.path("text").textValue(),
                !fact.path("disputes").isEmpty(),
                StreamSupport.stream(fact.path("citations").spliterator(), false)
                        .map(CitedPassage::of)
                        .toList(),
                service.of(fact.path("links").path("self").asText()));
    }

    /** The same with its first citation only; where that has no address to give, also with the first that has one. */
    AttributedFact inShort() {
        CitedPassage first = citations.get(0);
        Stream<CitedPassage> linked = citations.stream()
                .filter(citation -> first.deepLink() == null && citation.deepLink() != null)
                .limit(1);
        return new AttributedFact(
                ref,
                print,
                hedge,
                attribution,
                caveat,
                asOf,
                disputed,
                Stream.concat(Stream.of(first), linked).toList(),
                address);
    }
}
