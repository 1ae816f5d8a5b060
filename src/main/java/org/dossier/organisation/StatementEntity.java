package org.dossier.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.dossier.edition.RevisedFact;
import org.dossier.http.language.LocalisedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A statement of the profile. */
@Entity
@Table(name = "profile_statement")
@DiscriminatorValue("profile")
class StatementEntity extends RevisedFact {

    String aspect;

    @Nullable
    String type;

    @Nullable
    String name;

    @Column(name = "name_language")
    @Nullable
    String nameLanguage;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalisedText statement;
}
