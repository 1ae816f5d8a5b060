package org.dossier.source;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "citation_via")
class ViaEntity {

    @EmbeddedId
    ViaId id;

    String claimant;
}
