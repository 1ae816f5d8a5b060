package org.dossier.revision;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
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

    /** When the edition that made it was published. */
    @Column(name = "revised_at")
    Instant revisedAt;

    /** As {@link ContentMapper} writes it; null where it was removed. */
    @Nullable
    String content;
}
