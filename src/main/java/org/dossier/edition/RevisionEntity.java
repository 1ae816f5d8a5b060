package org.dossier.edition;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One revision of one thing. */
@Entity
@Table(name = "revision")
class RevisionEntity {

    @EmbeddedId
    RevisionId id;

    String subject;

    @Column(name = "made_in")
    int madeIn;

    @Column(name = "ended_in")
    @Nullable
    Integer endedIn;

    String change;

    /** As {@link ContentMapper} writes it; null where it was removed. */
    @Nullable
    String content;
}
