package org.dossier.fact;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.dossier.revision.RevisionId;

/** What facts of all kinds are filtered by. */
@Entity
@Table(name = "fact")
class FactEntity {

    @EmbeddedId
    RevisionId id;

    /** A {@code Subject} in lower case. */
    String kind;
}
