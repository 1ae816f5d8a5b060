package org.dossier.figure;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.dossier.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/** What figures are filtered and sorted by. */
@Entity
@Table(name = "figure")
class FigureEntity {

    @EmbeddedId
    RevisionId id;

    String metric;

    /** The id of what the figure is about; null for the organisation as a whole. */
    @Nullable
    String about;

    String scope;

    String role;
}
