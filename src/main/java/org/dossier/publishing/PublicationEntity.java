package org.dossier.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The edition that a request published. */
@Entity
@Table(name = "publication")
class PublicationEntity {

    @EmbeddedId
    Id id;

    /** SHA-256 of the request's body. */
    String digest;

    int edition;

    @Embeddable
    record Id(
            String editor, @Column(name = "idempotency_key") String key) {}
}
