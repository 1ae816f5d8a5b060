package org.dossier.assertion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.revision.Content.Mention;
import org.dossier.revision.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A citation as it is published: with the ids of those whom it names. */
@Schema(description = "What ties a fact to a source: who asserts it, who passed it on, and where it stands.")
public record CitationContent(
        @Schema(
                description = "The id of the claimant who asserts it.",
                pattern = Ref.ID,
                maxLength = Ref.LONGEST_ID,
                examples = "ronna-risquez")
        String claimant,

        @Schema(description = "What the claimant does in asserting it.")
        Act act,

        @Schema(
                description =
                        "The ids of everyone who passed it on between the claimant and the source's publisher, the nearest to the"
                                + " claimant first; empty or absent if the source has it from the claimant directly.",
                maxItems = 5)
        List<String> via,

        @Schema(
                description = "The id of the source.",
                pattern = Ref.ID,
                maxLength = Ref.LONGEST_ID,
                examples = "bbc-2025-03-explainer")
        String source,

        @Schema(
                description =
                        "The shortest exact phrase, at most 12 words, by which a reader finds the passage; in the source's"
                                + " language; null if the passage was not seen.",
                nullable = true,
                format = "locator",
                maxLength = 200)
        @Nullable
        String locator,

        @Schema(description = "How it is known that the passage stands in the source.")
        Checked checked) {

    public CitationContent {
        via = via == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(via));
    }

    /** The claimants and the source that it names. */
    Stream<Ref> named() {
        return Stream.concat(
                Stream.of(Ref.source(source), Ref.claimant(claimant)),
                via.stream().map(Ref::claimant));
    }

    /** @param pointer to this citation */
    Stream<Mention> mentions(String pointer) {
        return Stream.concat(
                Stream.of(
                        new Mention(pointer + "/claimant", Ref.claimant(claimant)),
                        new Mention(pointer + "/source", Ref.source(source))),
                IntStream.range(0, via.size())
                        .mapToObj(i -> new Mention(pointer + "/via/" + i, Ref.claimant(via.get(i)))));
    }
}
