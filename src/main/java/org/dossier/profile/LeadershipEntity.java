package org.dossier.profile;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dossier.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/** What statements on the leadership are filtered and sorted by. */
@Entity
@Table(name = "leadership")
class LeadershipEntity {

    @EmbeddedId
    RevisionId id;

    String status;

    /** The first day that it may be about; null where that is open. */
    @Nullable
    LocalDate earliest;

    /** The last day that it may be about; null where that is open. */
    @Nullable
    LocalDate latest;
}
