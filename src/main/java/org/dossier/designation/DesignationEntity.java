package org.dossier.designation;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dossier.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/** What designations are filtered and sorted by. */
@Entity
@Table(name = "designation")
class DesignationEntity {

    @EmbeddedId
    RevisionId id;

    String jurisdiction;

    /** The first day on which it may have taken effect; null where that is open. */
    @Nullable
    LocalDate earliest;

    /** The last day on which it may have taken effect; null where that is open. */
    @Nullable
    LocalDate latest;
}
