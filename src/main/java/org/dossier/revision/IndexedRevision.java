package org.dossier.revision;

import org.jspecify.annotations.Nullable;

/**
 * A revision as what is derived outside of the store needs it.
 *
 * @param endedIn the edition that ended it; null while it holds
 * @param content as JSON; null once a later edition removed it
 */
public record IndexedRevision(
        RevisionId id,
        Subject subject,
        int madeIn,
        @Nullable Integer endedIn,
        @Nullable String content) {

    public Ref thing() {
        return new Ref(id.space(), id.id());
    }
}
