package org.dossier.figure;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import org.dossier.date.PartialDate;
import org.dossier.edition.RevisedFact;
import org.dossier.http.language.LocalisedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "figure")
@DiscriminatorValue("figure")
class FigureEntity extends RevisedFact {

    String metric;

    @Column(name = "about_kind")
    @Nullable
    String aboutKind;

    @Column(name = "about_id")
    @Nullable
    String aboutId;

    @Column(name = "about_name")
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    LocalisedText aboutName;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalisedText label;

    String scope;

    String role;

    @Nullable
    BigDecimal quantity;

    @Nullable
    BigDecimal low;

    @Nullable
    BigDecimal high;

    @Column(name = "value_text")
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    LocalisedText valueText;

    String unit;

    @Nullable
    String per;

    String qualifier;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "as_of"))
    @AttributeOverride(name = "earliest", column = @Column(name = "as_of_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "as_of_latest"))
    PartialDate asOf;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "stated"))
    @AttributeOverride(name = "earliest", column = @Column(name = "stated_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "stated_latest"))
    @Nullable
    PartialDate stated;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalisedText statement;

    @ElementCollection
    @CollectionTable(
            name = "derivation",
            joinColumns = {
                @JoinColumn(name = "organisation", referencedColumnName = "organisation"),
                @JoinColumn(name = "fact", referencedColumnName = "fact"),
                @JoinColumn(name = "revision", referencedColumnName = "revision")
            })
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    List<DerivationEntity> derivedFrom;

    /** Orders the figures of an organisation, and is what a cursor over them holds. */
    String key() {
        return role + "/" + fact();
    }
}
