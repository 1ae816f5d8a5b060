package org.dossier.assertion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A citation of a fact, as queries need it. */
@Entity
@Table(name = "citation")
class CitationEntity {

    @EmbeddedId
    Id id;

    String source;

    String claimant;

    /** A {@link CheckMethod} in lower case. */
    String checked;

    /** @param position among the citations of the revision, counted from 1 */
    @Embeddable
    record Id(
            @Column(name = "space") String space,
            @Column(name = "id") String id,
            @Column(name = "revision") int revision,
            @Column(name = "position") int position) {}
}
