package org.dossier.figure;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.dossier.text.Language;
import org.dossier.text.Messages;
import org.dossier.text.Vocabulary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a value is hedged by whoever asserts it. */
@Schema(
        description =
                "How the claimant hedges the value. `exactly`: printed without a hedge, which promises no precision; `at_least`,"
                        + " `more_than`: a floor, included or not; `up_to`, `slightly_less_than`: a ceiling, included or not; `most`: more than"
                        + " half, no number; `roughly_half`: about half of another figure; the others are the claimant's own words.")
public enum Qualifier {
    @JsonProperty("exactly")
    EXACTLY,
    @JsonProperty("about")
    ABOUT,
    @JsonProperty("estimated")
    ESTIMATED,
    @JsonProperty("at_least")
    AT_LEAST,
    @JsonProperty("more_than")
    MORE_THAN,
    @JsonProperty("up_to")
    UP_TO,
    @JsonProperty("slightly_less_than")
    SLIGHTLY_LESS_THAN,
    @JsonProperty("roughly_half")
    ROUGHLY_HALF,
    @JsonProperty("believed")
    BELIEVED,
    @JsonProperty("possible")
    POSSIBLE,
    @JsonProperty("most")
    MOST,
    @JsonProperty("claimed")
    CLAIMED,
    @JsonProperty("suggested")
    SUGGESTED,
    @JsonProperty("reported")
    REPORTED;

    /** The hedge to print before the value; null where there is none to print, as "most" is the value itself. */
    @Nullable
    String hedge(Language language) {
        return this == EXACTLY || this == MOST ? null : Messages.get(Qualifier.class, Vocabulary.word(this), language);
    }
}
