package org.dossier.http.parameter;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The values of a boolean parameter. */
@Schema(description = "`true` or `false`.")
public enum Toggle {
    @JsonProperty("true")
    TRUE,
    @JsonProperty("false")
    FALSE
}
