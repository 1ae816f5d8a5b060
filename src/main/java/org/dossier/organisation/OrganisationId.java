package org.dossier.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The key of a revision of an organisation's entry. */
@Embeddable
record OrganisationId(
        @Column(name = "organisation") String organisation,
        @Column(name = "revision") int revision) {}
