package org.dossier.edition;

import org.dossier.revision.Snapshot;

/** A snapshot of one organisation's facts, with the number of each kind. */
public record CountedSnapshot(Snapshot snapshot, FactCounts contents) {}
