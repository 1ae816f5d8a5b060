package org.dossier.edition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** That there is a fact of this id, whatever became of it. */
@Entity
@Table(name = "fact")
class FactEntity {

    @EmbeddedId
    Id id;

    String kind;

    @Embeddable
    record Id(String organisation, String id) {}
}
