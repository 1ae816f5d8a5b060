package org.dossier.edition;

import org.dossier.revision.Snapshot;

/**
 * A snapshot of one organisation's facts, and how many of each kind it holds.
 *
 * @param snapshot what the read sees
 * @param contents the count of its facts
 */
public record CountedSnapshot(Snapshot snapshot, FactCounts contents) {}
