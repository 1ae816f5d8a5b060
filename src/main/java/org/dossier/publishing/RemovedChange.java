package org.dossier.publishing;

import org.dossier.edition.ErrorOrigin;
import org.dossier.edition.Severity;
import org.dossier.revision.Change;
import org.dossier.revision.Ref;
import org.dossier.revision.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A change of the past whose content and reason a later edition removed.
 *
 * @param error whose error it corrected; null for other kinds of change
 * @param replacedBy null where there was nothing
 */
public record RemovedChange(
        Change kind,
        Severity severity,
        @Nullable ErrorOrigin error,
        Ref thing,
        Subject subject,
        @Nullable Ref replacedBy) {

    /** Whether it can have been published. */
    public boolean isSound() {
        return kind != Change.REMOVAL
                && (kind == Change.CORRECTION) == (error != null)
                && thing.isWhole()
                && thing.isOfOrganisation()
                && subject.collection() == null
                && (replacedBy == null || replacedBy.isWhole());
    }

    /** As an item of a submission, which cannot say all of it. */
    Submission.Item item() {
        return new Submission.Item(
                kind, severity, error, null, null, null, null, replacedBy == null ? null : replacedBy.toString());
    }
}
