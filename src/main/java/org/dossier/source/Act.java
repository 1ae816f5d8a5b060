package org.dossier.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a claimant does in asserting something. */
@Schema(description = "What the claimant does in asserting it.")
public enum Act {
    @JsonProperty("accuses")
    ACCUSES,
    @JsonProperty("alleges")
    ALLEGES,
    @JsonProperty("announces")
    ANNOUNCES,
    @JsonProperty("believes")
    BELIEVES,
    @JsonProperty("claims")
    CLAIMS,
    @JsonProperty("counts")
    COUNTS,
    @JsonProperty("denies")
    DENIES,
    @JsonProperty("estimates")
    ESTIMATES,
    @JsonProperty("offers")
    OFFERS,
    @JsonProperty("reports")
    REPORTS,
    @JsonProperty("rules")
    RULES,
    @JsonProperty("says")
    SAYS,
    @JsonProperty("states")
    STATES,
    @JsonProperty("suggests")
    SUGGESTS
}
