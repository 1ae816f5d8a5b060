package org.dossier.source;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dossier.revision.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A claimant as a row.
 *
 * @param link to the claimant
 * @param facts the address of the facts that the claimant asserts
 */
record ClaimantRow(
        @JsonUnwrapped Revision revised,
        ClaimantKind kind,
        String name,
        String byline,
        @Nullable String description,
        String link,
        String facts,
        String kindLabel) {}
