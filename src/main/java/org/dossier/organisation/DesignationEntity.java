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

@Entity
@Table(name = "designation")
@DiscriminatorValue("designation")
class DesignationEntity extends RevisedFact {

    String jurisdiction;

    /** The claimant of one of the fact's citations. */
    String authority;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalisedText label;

    @Column(name = "legal_basis")
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    LocalisedText legalBasis;

    @Column(name = "legal_effect")
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    LocalisedText legalEffect;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "effective"))
    @AttributeOverride(name = "earliest", column = @Column(name = "effective_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "effective_latest"))
    PartialDate effective;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "ended"))
    @AttributeOverride(name = "earliest", column = @Column(name = "ended_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "ended_latest"))
    @Nullable
    PartialDate ended;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalisedText statement;
}
