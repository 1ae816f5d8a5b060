package org.dossier.revision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an edition did to a fact, a source, a claimant or an organisation. */
@Schema(
        description =
                "What the edition did: `addition` (new), `update` (the world or our knowledge changed), `correction` (we"
                        + " were wrong), `retraction` (it no longer stands), `editorial` (wording only) or `removal` (removed from"
                        + " all editions by legal order; nothing else changes past editions).")
public enum Change {
    ADDITION,
    UPDATE,
    CORRECTION,
    RETRACTION,
    EDITORIAL,
    REMOVAL
}
