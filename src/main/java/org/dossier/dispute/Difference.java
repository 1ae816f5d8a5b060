package org.dossier.dispute;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In what the sides of a dispute differ. */
@Schema(
        name = "DisputeDifference",
        description =
                "In what the sides differ: `value`, `date`, `definition` (what is counted or meant), `wording` (how firm, or which"
                        + " words), `attribution` (who said or did it), `existence` (whether it is so at all).")
public enum Difference {
    VALUE,
    DATE,
    DEFINITION,
    WORDING,
    ATTRIBUTION,
    EXISTENCE
}
