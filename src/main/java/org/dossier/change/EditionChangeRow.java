package org.dossier.change;

import org.dossier.edition.ErrorOrigin;
import org.dossier.edition.Severity;
import org.dossier.revision.Change;
import org.dossier.revision.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A change of an edition as a row.
 *
 * @param fields the names of the fields that it changed
 */
record EditionChangeRow(
        Subject subject,
        @Nullable String organisation,
        String id,
        @Nullable Integer revision,
        @Nullable Integer previous,
        Change change,
        Severity severity,
        @Nullable ErrorOrigin error,
        @Nullable String reason,
        @Nullable String replacedBy,
        @Nullable Integer removedIn,
        @Nullable String fields,
        String link,
        String history,
        String changeLabel,
        String severityLabel) {}
