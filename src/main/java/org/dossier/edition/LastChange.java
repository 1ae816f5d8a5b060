package org.dossier.edition;

import static java.util.Objects.requireNonNullElse;

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

    /** The last revision that the change or the one before it made, counted from 1; 0 if a retraction came before a removal. */
    public int lastRevision() {
        return requireNonNullElse(entry.revision() == null ? entry.previous() : entry.revision(), 0);
    }
}
