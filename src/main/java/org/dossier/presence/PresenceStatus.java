package org.dossier.presence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a claim says about an organisation and a country. */
@Schema(
        description =
                "What the claim says: `origin`, the organisation comes from there; `expanded`, it spread there; `believed_nodes`, it is"
                        + " believed to have nodes there; `arrests_reported`, alleged members were arrested there; `allied_groups`, it is tied to"
                        + " groups there; `reported`, it was reported there; `disputed`, its presence there is doubted; `denied`, somebody denies"
                        + " it; `designation_only`, the country lists the organisation, which says nothing about its presence.")
public enum PresenceStatus {
    ORIGIN,
    EXPANDED,
    BELIEVED_NODES,
    ARRESTS_REPORTED,
    ALLIED_GROUPS,
    REPORTED,
    DISPUTED,
    DENIED,
    DESIGNATION_ONLY
}
