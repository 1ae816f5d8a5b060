package org.dossier.revision;

/**
 * A revision that an edition makes.
 *
 * @param change the kind of change that makes it
 * @param written the content as JSON
 */
public record NewRevision(RevisionId id, Subject subject, Change change, Content content, String written) {}
