package org.dossier.assertion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How firmly a fact is asserted, by its claimants and not by us. */
@Schema(
        description =
                "How firmly it is asserted: `reported`, a source says so; `alleged`, it is an accusation; `official`, it is an act of a"
                        + " state body, or what one states; `believed` or `possible`, it is held to be so, or may be. Events are only"
                        + " `reported`, `alleged` or `official`.")
public enum Certainty {
    REPORTED,
    ALLEGED,
    OFFICIAL,
    BELIEVED,
    POSSIBLE
}
