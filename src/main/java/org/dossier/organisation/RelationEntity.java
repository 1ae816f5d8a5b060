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
@Table(name = "relation")
@DiscriminatorValue("relation")
class RelationEntity extends RevisedFact {

    String type;

    @Column(name = "other_id")
    String otherId;

    @Column(name = "other_name")
    @JdbcTypeCode(SqlTypes.JSON)
    LocalisedText otherName;

    @Column(name = "other_country")
    @Nullable
    String otherCountry;

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
