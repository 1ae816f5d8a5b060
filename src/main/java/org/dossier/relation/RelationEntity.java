package org.dossier.relation;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.dossier.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/** What relations are filtered and sorted by. */
@Entity
@Table(name = "relation")
class RelationEntity {

    @EmbeddedId
    RevisionId id;

    String type;

    /** Of the other organisation; null if it has none or none is named. */
    @Nullable
    String country;
}
