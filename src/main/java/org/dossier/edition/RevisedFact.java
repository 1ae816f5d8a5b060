package org.dossier.edition;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;

/** One revision of one fact: the columns that all kinds share. Each kind adds its table by a subclass in its own package. */
@Entity
@Table(name = "revision")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind")
public abstract class RevisedFact extends Revised {

    @EmbeddedId
    RevisionId id;

    @Column(insertable = false, updatable = false)
    String kind;

    public RevisionId id() {
        return id;
    }

    /** The fact's id, unique in its organisation. */
    public String fact() {
        return id.fact();
    }

    /** What this fact begins with on the wire. */
    public Revision revised() {
        return revised(id.fact(), id.revision());
    }
}
