package org.dossier.revision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an edition did to a thing. */
@Schema(
        description =
                "What the edition did: `addition` (new), `update` (the world or our knowledge moved on), `correction`"
                        + " (what was served should not be printed again as it stood), `retraction` (it no longer stands), `editorial` (wording only), `review`"
                        + " (an editor looked again, and it still stands: only `reviewedOn` is new) or `removal` (removed from all editions by"
                        + " legal order; nothing else changes past editions).")
public enum Change {
    ADDITION,
    UPDATE,
    CORRECTION,
    RETRACTION,
    EDITORIAL,
    REVIEW,
    REMOVAL
}
