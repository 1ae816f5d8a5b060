package org.dossier.edition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose error a correction mends. */
@Schema(
        description =
                "Whose error a correction mends: `ours`, if we did not serve what the source says; `source`, if the source"
                        + " itself was wrong or misleading.")
public enum ErrorOrigin {
    OURS,
    SOURCE
}
