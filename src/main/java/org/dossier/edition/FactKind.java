package org.dossier.edition;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of fact, and where each is served. */
@Schema(description = "The kind of fact.")
public enum FactKind {
    @JsonProperty("profile")
    PROFILE("/v1/organisations/%s"),
    @JsonProperty("figure")
    FIGURE("/v1/organisations/%s/figures/%s"),
    @JsonProperty("presence")
    PRESENCE("/v1/organisations/%s/presence"),
    @JsonProperty("event")
    EVENT("/v1/organisations/%s/timeline/%s"),
    @JsonProperty("relation")
    RELATION("/v1/organisations/%s"),
    @JsonProperty("designation")
    DESIGNATION("/v1/organisations/%s");

    private final String path;

    FactKind(String path) {
        this.path = path;
    }

    /** The path of the resource that shows the fact: its own, or the page that it is part of. */
    public String path(String organisation, String fact) {
        return path.formatted(organisation, fact);
    }
}
