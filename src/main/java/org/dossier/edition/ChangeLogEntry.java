package org.dossier.edition;

import org.dossier.revision.Change;
import org.dossier.revision.Ref;
import org.dossier.revision.Subject;
import org.dossier.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * One change of the log, as it is stored.
 *
 * @param revision that the change made, counted from 1; null for a retraction or removal
 * @param previous the revision that was current until then; null where there was none
 * @param error whose error the change corrects; null for other kinds of change
 * @param reason null where it was removed
 * @param replacedBy what to cite instead, as {@code space/id}; null where there is nothing
 * @param removedIn the edition that removed the thing by legal order; null where none did
 */
public record ChangeLogEntry(
        int edition,
        Ref ref,
        Subject subject,
        @Nullable Integer revision,
        @Nullable Integer previous,
        Change change,
        Severity severity,
        @Nullable ErrorOrigin error,
        @Nullable LocalisedText reason,
        @Nullable String replacedBy,
        @Nullable Integer removedIn) {

    /** The thing, with the revision that the change made, as in {@code tren-de-aragua/members-risquez@2}. */
    public String reference() {
        return revision == null ? ref.toString() : ref + "@" + revision;
    }
}
