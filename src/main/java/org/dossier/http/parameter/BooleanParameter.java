package org.dossier.http.parameter;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The values of a boolean parameter. */
@Schema(name = "Toggle", description = "`true` or `false`.")
public enum BooleanParameter {
    @JsonProperty("true")
    TRUE,
    @JsonProperty("false")
    FALSE
}
