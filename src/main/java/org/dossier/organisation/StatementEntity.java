package org.dossier.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.dossier.date.PartialDate;
import org.dossier.edition.RevisedFact;
import org.dossier.http.language.LocalisedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A statement of the profile, of whichever aspect; the others' columns are null. */
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

    @Column(name = "person_id")
    @Nullable
    String personId;

    @Column(name = "person_name")
    @Nullable
    String personName;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    LocalisedText place;

    @Nullable
    String country;

    @Nullable
    String subdivision;

    @Column(name = "subdivision_name")
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    LocalisedText subdivisionName;

    String certainty;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "as_of"))
    @AttributeOverride(name = "earliest", column = @Column(name = "as_of_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "as_of_latest"))
    @Nullable
    PartialDate asOf;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalisedText statement;
}
