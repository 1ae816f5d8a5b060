package org.dossier.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Which request published which edition. */
@Entity
@Table(name = "publication")
class PublicationEntity {

    @EmbeddedId
    Id id;

    /** Of what was asked for. */
    String digest;

    int edition;

    @Embeddable
    record Id(
            String editor, @Column(name = "idempotency_key") String key) {}
}
