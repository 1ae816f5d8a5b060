package org.dossier.http.media;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A format that {@code ?format=} can ask for. */
public enum Format {
    @JsonProperty("json")
    JSON
}
