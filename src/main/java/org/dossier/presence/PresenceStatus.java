package org.dossier.presence;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a claim says about an organisation and a country. */
@Schema(
        description =
                "What the claim says: `origin`, the organisation comes from there; `expanded`, it spread there; `believed_nodes`, it is"
                        + " believed to have nodes there; `arrests_reported`, alleged members were arrested there; `allied_groups`, it is tied to"
                        + " groups there; `reported`, it was reported there; `disputed`, its presence there is doubted; `denied`, somebody denies"
                        + " it; `designation_only`, the country lists the organisation, which says nothing about its presence.")
public enum PresenceStatus {
    @JsonProperty("origin")
    ORIGIN,
    @JsonProperty("expanded")
    EXPANDED,
    @JsonProperty("believed_nodes")
    BELIEVED_NODES,
    @JsonProperty("arrests_reported")
    ARRESTS_REPORTED,
    @JsonProperty("allied_groups")
    ALLIED_GROUPS,
    @JsonProperty("reported")
    REPORTED,
    @JsonProperty("disputed")
    DISPUTED,
    @JsonProperty("denied")
    DENIED,
    @JsonProperty("designation_only")
    DESIGNATION_ONLY
}
