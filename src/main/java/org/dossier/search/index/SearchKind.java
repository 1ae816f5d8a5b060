package org.dossier.search.index;

import org.dossier.revision.Subject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a search finds. */
@Schema(
        description =
                "What was found: a fact of one of the six kinds, or what facts name: a person, an organisation with a"
                        + " dossier, a country that a claim of presence is about, a source, a claimant.")
public enum SearchKind {
    PROFILE,
    FIGURE,
    PRESENCE,
    EVENT,
    RELATION,
    DESIGNATION,
    PERSON,
    ORGANISATION,
    COUNTRY,
    SOURCE,
    CLAIMANT;

    /** @return null for disputes and gaps, which are not searched */
    static @Nullable SearchKind of(Subject subject) {
        return switch (subject) {
            case DISPUTE, GAP -> null;
            default -> valueOf(subject.name());
        };
    }

    /** Whether it is a fact. */
    public boolean isFact() {
        return switch (this) {
            case PROFILE, FIGURE, PRESENCE, EVENT, RELATION, DESIGNATION -> true;
            case PERSON, ORGANISATION, COUNTRY, SOURCE, CLAIMANT -> false;
        };
    }
}
