package org.dossier.presence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another group, and its tie to the organisation in a country. */
@Schema(description = "Another group, and its tie to the organisation according to the claim.")
public record Partner(
        @Schema(description = "The group's id in kebab case, the same in all facts.", examples = "eln")
        String id,

        @Schema(description = "The group's name.", examples = "National Liberation Army (ELN)")
        String name,

        @Schema(description = "The kind of tie.") Tie tie) {

    /** The kinds of tie. */
    @Schema(
            description =
                    "The kind of tie: `believed_ally` and `alleged_ally` as the claim has it; `reported_dealings`, short of an alliance;"
                            + " `rival`, an enemy and no partner.")
    public enum Tie {
        BELIEVED_ALLY,
        ALLEGED_ALLY,
        REPORTED_DEALINGS,
        RIVAL
    }
}
