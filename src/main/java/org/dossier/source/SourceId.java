package org.dossier.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The key of a source's revision. */
@Embeddable
record SourceId(
        @Column(name = "source") String source,
        @Column(name = "revision") int revision) {}
