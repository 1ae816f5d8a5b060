package org.dossier.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The key of a claimant's revision. */
@Embeddable
record ClaimantId(
        @Column(name = "claimant") String claimant,
        @Column(name = "revision") int revision) {}
