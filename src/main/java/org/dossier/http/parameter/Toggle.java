package org.dossier.http.parameter;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A parameter that is on or off. */
@Schema(description = "On or off.")
public enum Toggle {
    @JsonProperty("true")
    TRUE,
    @JsonProperty("false")
    FALSE
}
