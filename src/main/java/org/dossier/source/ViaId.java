package org.dossier.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The key of one link of the chain between a claimant and a source. */
@Embeddable
record ViaId(
        @Column(name = "organisation") String organisation,
        @Column(name = "fact") String fact,
        @Column(name = "revision") int revision,
        @Column(name = "citation") int citation,
        @Column(name = "position") int position) {}
