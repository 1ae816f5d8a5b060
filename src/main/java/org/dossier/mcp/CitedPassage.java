package org.dossier.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Who asserts a fact, and the passage where it stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CitedPassage(
        @JsonPropertyDescription("Who asserts it; often not who reports it.")
        String claimant,

        @JsonPropertyDescription(
                "What the claimant does: estimates, says, alleges, denies, ... To allege is not to prove.")
        String act,

        @JsonPropertyDescription("Who passed it on to the publisher, the nearest to the claimant first.")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Nullable
        List<String> via,

        @JsonPropertyDescription("Who published the source.")
        String publisher,

        @JsonPropertyDescription(
                "How it is known that the passage stands in the source: script, by_hand, or not_seen (then say less).")
        String checked,

        @JsonPropertyDescription("The day of that check.") String checkedOn,

        @JsonPropertyDescription(
                "An address that jumps to the passage; absent if there is none to give. Never make one up.")
        @Nullable
        String deepLink) {

    static CitedPassage of(JsonNode citation) {
        return new CitedPassage(
                citation.at("/claimant/name").asText(),
                citation.path("act").asText(),
                StreamSupport.stream(citation.path("via").spliterator(), false)
                        .map(party -> party.path("name").asText())
                        .toList(),
                citation.at("/source/publisher").asText(),
                citation.at("/checked/how").asText(),
                citation.at("/checked/on").asText(),
                citation.path("deepLink").textValue());
    }
}
