package org.dossier.presence;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dossier.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/** What claims of presence are filtered and sorted by. */
@Entity
@Table(name = "presence")
class PresenceEntity {

    @EmbeddedId
    RevisionId id;

    String country;

    String status;

    /** The first day that the claim may be about; null where that is open. */
    @Nullable
    LocalDate earliest;
}
