package org.dossier.publishing;

import java.util.stream.Stream;
import org.dossier.edition.ChangeLogEntry;
import org.dossier.edition.ErrorOrigin;
import org.dossier.edition.LastChange;
import org.dossier.edition.Severity;
import org.dossier.revision.Change;
import org.dossier.revision.Content;
import org.dossier.revision.NewRevision;
import org.dossier.revision.Ref;
import org.dossier.revision.RevisionId;
import org.dossier.revision.Subject;
import org.dossier.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A change without faults.
 *
 * @param error whose error it corrects; null for other kinds of change
 * @param reason null where a later edition removed it
 * @param content of the new revision; null for a retraction or removal, and where a later edition removed it
 * @param written the content as JSON
 * @param last the last change of the thing; null where there never was one
 */
record PlannedChange(
        Change kind,
        Severity severity,
        @Nullable ErrorOrigin error,
        @Nullable LocalisedText reason,
        Ref thing,
        Subject subject,
        @Nullable Content content,
        @Nullable String written,
        @Nullable Ref replacedBy,
        @Nullable LastChange last) {

    /** The number of the revision that is current until now; null where there is none. */
    @Nullable
    Integer previous() {
        return last == null ? null : last.entry().revision();
    }

    /** The content of {@link #previous}; null where there is none. */
    @Nullable
    String previousContent() {
        return last == null || last.entry().revision() == null ? null : last.content();
    }

    /** The number of the revision that the change makes; null for a retraction or removal. */
    @Nullable
    Integer revision() {
        if (kind == Change.RETRACTION || kind == Change.REMOVAL) {
            return null;
        }
        return last == null ? 1 : last.lastRevision() + 1;
    }

    /** The revision that the change makes; none for a retraction or removal. */
    Stream<NewRevision> newRevision() {
        Integer number = revision();
        return number == null
                ? Stream.of()
                : Stream.of(new NewRevision(
                        RevisionId.of(thing, number),
                        subject,
                        content == null ? Change.REMOVAL : kind,
                        content,
                        written));
    }

    /** The line of the log. */
    ChangeLogEntry entry(int edition) {
        return new ChangeLogEntry(
                edition,
                thing,
                subject,
                revision(),
                previous(),
                kind,
                severity,
                error,
                reason,
                replacedBy == null ? null : replacedBy.toString(),
                kind == Change.REMOVAL ? edition : null);
    }
}
