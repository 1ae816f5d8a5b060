package org.dossier.dispute;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dossier.revision.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a dispute as a row.
 *
 * @param side the number of the side, counted from 1
 * @param fact the id of the fact; null if all facts of the side were retracted
 */
record DisputeRow(
        @JsonUnwrapped Revision revised,
        String question,
        @Nullable String differs,
        int side,
        String says,
        @Nullable String fact,
        @Nullable Integer factRevision,
        @Nullable String factLink,
        String explanation,
        int since,
        String link,
        @Nullable String differsLabels) {}
