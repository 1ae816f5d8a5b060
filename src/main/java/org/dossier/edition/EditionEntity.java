package org.dossier.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.dossier.text.LocalisedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "edition")
class EditionEntity {

    @Id
    int number;

    @Column(name = "published_at")
    Instant publishedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalisedText note;

    @Column(name = "published_by")
    @Nullable
    String publishedBy;
}
