package org.dossier.change;

import org.dossier.edition.ErrorOrigin;
import org.dossier.edition.Severity;
import org.dossier.revision.Change;
import org.dossier.revision.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What became of one thing, as a row.
 *
 * @param fields the names of the fields that differ
 */
record OrganisationChangeRow(
        Subject subject,
        String id,
        @Nullable String was,
        @Nullable String wasRef,
        @Nullable String now,
        @Nullable String nowRef,
        Change change,
        Severity severity,
        @Nullable ErrorOrigin error,
        @Nullable String reason,
        @Nullable String replacedBy,
        int edition,
        @Nullable String fields,
        String link,
        String history,
        String changeLabel,
        String severityLabel) {}
