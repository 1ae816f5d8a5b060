package org.dossier.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The key of a citation: the fact's revision, and its place among the citations of that revision. */
@Embeddable
record CitationId(
        @Column(name = "organisation") String organisation,
        @Column(name = "fact") String fact,
        @Column(name = "revision") int revision,
        @Column(name = "position") int position) {}
