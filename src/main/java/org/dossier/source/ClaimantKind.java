package org.dossier.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a claimant is. */
@Schema(description = "What the claimant is; `unnamed` where the source does not say who it is.")
public enum ClaimantKind {
    @JsonProperty("academic")
    ACADEMIC,
    @JsonProperty("court")
    COURT,
    @JsonProperty("government_body")
    GOVERNMENT_BODY,
    @JsonProperty("journalist")
    JOURNALIST,
    @JsonProperty("media")
    MEDIA,
    @JsonProperty("ngo")
    NGO,
    @JsonProperty("prosecutor")
    PROSECUTOR,
    @JsonProperty("public_official")
    PUBLIC_OFFICIAL,
    @JsonProperty("unnamed")
    UNNAMED
}
