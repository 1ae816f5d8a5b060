package org.dossier.revision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A revision refers to another thing. */
@Entity
@Table(name = "reference")
class ReferenceEntity {

    @EmbeddedId
    Id id;

    /** @param toRevision the one that is meant; 1 where none is in particular */
    @Embeddable
    record Id(
            @Column(name = "space") String space,
            @Column(name = "id") String id,
            @Column(name = "revision") int revision,
            @Column(name = "to_space") String toSpace,
            @Column(name = "to_id") String toId,
            @Column(name = "to_revision") int toRevision) {}
}
