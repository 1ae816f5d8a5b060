package org.dossier.edition;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be changed by an edition. */
@Schema(description = "A kind of thing that an edition can change: a kind of fact, or what facts refer to.")
public enum Subject {
    @JsonProperty("organisation")
    ORGANISATION("organisations"),
    @JsonProperty("claimant")
    CLAIMANT("claimants"),
    @JsonProperty("source")
    SOURCE("sources"),
    @JsonProperty("profile")
    PROFILE(null),
    @JsonProperty("figure")
    FIGURE(null),
    @JsonProperty("presence")
    PRESENCE(null),
    @JsonProperty("event")
    EVENT(null),
    @JsonProperty("relation")
    RELATION(null),
    @JsonProperty("designation")
    DESIGNATION(null);

    private final @Nullable String collection;

    Subject(@Nullable String collection) {
        this.collection = collection;
    }

    /** Where all things of the kind are, as in {@code sources}; null for facts, which are where their organisation is. */
    public @Nullable String collection() {
        return collection;
    }

    public boolean isFact() {
        return collection == null;
    }

    /** @param organisation null for what is no fact */
    String path(@Nullable String organisation, String id) {
        return isFact()
                ? FactKind.valueOf(name()).path(String.valueOf(organisation), id)
                : "/v1/" + collection + "/" + id;
    }
}
