package org.dossier.edition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An edition changed a fact of an organisation, or a source or claimant that these cite. */
@Entity
@Table(name = "edition_organisation")
class TouchEntity {

    @EmbeddedId
    Id id;

    static TouchEntity of(String organisation, int edition) {
        TouchEntity row = new TouchEntity();
        row.id = new Id(organisation, edition);
        return row;
    }

    @Embeddable
    record Id(String organisation, int edition) {}
}
