package org.dossier.edition;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The last change of a thing.
 *
 * @param content of the revision that the change made, as JSON; null where it made none, or the content was removed
 */
public record LastChange(ChangeLogEntry entry, @Nullable String content) {

    /** Whether the thing was retracted, and not removed. */
    public boolean isRetraction() {
        return entry.revision() == null && entry.removedIn() == null;
    }

    /** Whether the thing is there now. */
    public boolean isCurrent() {
        return entry.revision() != null && entry.removedIn() == null;
    }

    /** The last revision that was made of the thing, counted from 1. */
    public int lastRevision() {
        return requireNonNull(entry.revision() == null ? entry.previous() : entry.revision());
    }
}
