package org.dossier.http.media;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A format that {@code ?format=} can ask for. */
@Schema(description = "A format that a response can come in.")
public enum Format {
    @JsonProperty("json")
    JSON
}
