package org.dossier.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.dossier.http.language.LocalisedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one edition did to one thing. */
@Entity
@Table(name = "edition_change")
class ChangeEntity {

    @EmbeddedId
    Id id;

    String subject;

    @Nullable
    Integer revision;

    @Nullable
    Integer previous;

    String change;

    String severity;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    LocalisedText reason;

    @Column(name = "replaced_by")
    @Nullable
    String replacedBy;

    @Column(name = "removed_in")
    @Nullable
    Integer removedIn;

    Ref ref() {
        return new Ref(id.space(), id.id());
    }

    @Embeddable
    record Id(int edition, String space, String id) {}
}
