package org.dossier.revision;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an edition did to a fact, a source, a claimant or an organisation. */
@Schema(
        description =
                "What the edition did: `addition` (new), `update` (the world or our knowledge changed), `correction` (we were"
                        + " wrong), `retraction` (it no longer stands), `editorial` (wording only) or"
                        + " `removal` (the law took it out of every edition, this being the only change of the past).")
public enum Change {
    @JsonProperty("addition")
    ADDITION,
    @JsonProperty("update")
    UPDATE,
    @JsonProperty("correction")
    CORRECTION,
    @JsonProperty("retraction")
    RETRACTION,
    @JsonProperty("editorial")
    EDITORIAL,
    @JsonProperty("removal")
    REMOVAL
}
