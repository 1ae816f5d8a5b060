package org.dossier.assertion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A person whom a fact is about or names. */
@Entity
@Table(name = "fact_person")
class PersonEntity {

    @EmbeddedId
    Id id;

    @Embeddable
    record Id(
            @Column(name = "space") String space,
            @Column(name = "id") String id,
            @Column(name = "revision") int revision,
            @Column(name = "person") String person) {}
}
