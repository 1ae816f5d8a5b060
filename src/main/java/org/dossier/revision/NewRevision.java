package org.dossier.revision;

import org.jspecify.annotations.Nullable;

/**
 * A revision that an edition makes.
 *
 * @param change the kind of change that makes it
 * @param content null if it was removed meanwhile
 * @param written the content as JSON
 */
public record NewRevision(
        RevisionId id,
        Subject subject,
        Change change,
        @Nullable Content content,
        @Nullable String written) {}
