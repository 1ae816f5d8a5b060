package org.dossier.source;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.dossier.edition.Revised;
import org.dossier.http.language.LocalisedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "claimant_revision")
class ClaimantEntity extends Revised {

    @EmbeddedId
    ClaimantId id;

    String kind;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalisedText name;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalisedText byline;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    LocalisedText description;
}
