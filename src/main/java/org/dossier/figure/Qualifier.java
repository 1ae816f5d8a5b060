package org.dossier.figure;

import org.dossier.text.Language;
import org.dossier.text.Messages;
import org.dossier.text.Vocabulary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the claimant hedges a value. */
@Schema(
        description =
                "How the claimant hedges the value. `exactly`: printed without a hedge, which promises no precision; `at_least`,"
                        + " `more_than`: a floor, included or not; `up_to`, `slightly_less_than`: a ceiling, included or not; `most`: more than"
                        + " half, no number; `roughly_half`: about half of another figure; the others are the claimant's own words.")
public enum Qualifier {
    EXACTLY,
    ABOUT,
    ESTIMATED,
    AT_LEAST,
    MORE_THAN,
    UP_TO,
    SLIGHTLY_LESS_THAN,
    ROUGHLY_HALF,
    BELIEVED,
    POSSIBLE,
    MOST,
    CLAIMED,
    SUGGESTED,
    REPORTED;

    /** The hedge to print before the value; null where there is none to print, as "most" is the value itself. */
    @Nullable
    String hedge(Language language) {
        return this == EXACTLY || this == MOST ? null : Messages.get(Qualifier.class, Vocabulary.word(this), language);
    }
}
