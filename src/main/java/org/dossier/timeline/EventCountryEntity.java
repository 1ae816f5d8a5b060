package org.dossier.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A country that an event touches. */
@Entity
@Table(name = "event_country")
class EventCountryEntity {

    @EmbeddedId
    Id id;

    /** @param country ISO 3166-1 alpha-2 code */
    @Embeddable
    record Id(
            @Column(name = "space") String space,
            @Column(name = "id") String id,
            @Column(name = "revision") int revision,
            @Column(name = "country") String country) {}
}
