package org.dossier.revision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The kinds of things that editions change. */
@Schema(
        description =
                "A kind of thing that an edition can change: a kind of fact, what facts refer to, a dispute or a gap.")
public enum Subject {
    ORGANISATION("organisations", "/v1/organisations/%2$s"),
    CLAIMANT("claimants", "/v1/claimants/%2$s"),
    SOURCE("sources", "/v1/sources/%2$s"),
    PROFILE(null, "/v1/organisations/%1$s/facts/%2$s"),
    FIGURE(null, "/v1/organisations/%1$s/figures/%2$s"),
    PRESENCE(null, "/v1/organisations/%1$s/facts/%2$s"),
    EVENT(null, "/v1/organisations/%1$s/timeline/%2$s"),
    RELATION(null, "/v1/organisations/%1$s/relations/%2$s"),
    DESIGNATION(null, "/v1/organisations/%1$s/designations/%2$s"),
    DISPUTE(null, "/v1/organisations/%1$s/disputes/%2$s"),
    GAP(null, "/v1/organisations/%1$s/gaps/%2$s");

    /** Of the statements of a profile, those of this aspect are in a list of their own. */
    public static final String LEADERSHIP = "leadership";

    private final @Nullable String collection;
    private final String path;

    Subject(@Nullable String collection, String path) {
        this.collection = collection;
        this.path = path;
    }

    /** The collection that contains all things of the kind, such as {@code sources}; null for what belongs to one organisation. */
    public @Nullable String collection() {
        return collection;
    }

    /** Whether things of the kind are facts: what somebody asserts about an organisation. */
    public boolean isFact() {
        return switch (this) {
            case PROFILE, FIGURE, PRESENCE, EVENT, RELATION, DESIGNATION -> true;
            case ORGANISATION, CLAIMANT, SOURCE, DISPUTE, GAP -> false;
        };
    }

    /** The path of the resource that shows a thing of the kind. */
    public String path(Ref thing) {
        return path.formatted(thing.space(), thing.id());
    }

    /**
     * The same where the content is at hand, which says more than the kind.
     *
     * @param aspect of a statement of the profile; null for all other kinds
     */
    public String path(Ref thing, @Nullable String aspect) {
        return LEADERSHIP.equals(aspect)
                ? "/v1/organisations/" + thing.space() + "/" + LEADERSHIP + "/" + thing.id()
                : path(thing);
    }
}
