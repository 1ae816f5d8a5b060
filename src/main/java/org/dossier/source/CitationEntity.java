package org.dossier.source;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "citation")
class CitationEntity {

    @EmbeddedId
    CitationId id;

    String source;

    String claimant;

    String act;

    @Nullable
    String locator;
}
