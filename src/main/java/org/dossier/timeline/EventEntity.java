package org.dossier.timeline;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dossier.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/** What events are filtered and sorted by. */
@Entity
@Table(name = "event")
class EventEntity {

    @EmbeddedId
    RevisionId id;

    String category;

    /** The first day on which it may have happened; null where that is open. */
    @Nullable
    LocalDate earliest;

    /** The last day on which it may have happened; null where that is open. */
    @Nullable
    LocalDate latest;
}
