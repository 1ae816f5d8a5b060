package org.dossier.edition;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A revision of a fact without the columns of its kind: to change all of them in one statement. */
@Entity
@Table(name = "revision")
class RevisionEntity extends Revised {

    @EmbeddedId
    RevisionId id;
}
