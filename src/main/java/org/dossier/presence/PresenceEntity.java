package org.dossier.presence;

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
import java.util.List;
import java.util.function.Function;
import org.dossier.date.PartialDate;
import org.dossier.edition.RevisedFact;
import org.dossier.http.language.LocalisedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "presence_claim")
@DiscriminatorValue("presence")
class PresenceEntity extends RevisedFact {

    String country;

    String status;

    String certainty;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "as_of"))
    @AttributeOverride(name = "earliest", column = @Column(name = "as_of_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "as_of_latest"))
    PartialDate asOf;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalisedText statement;

    @ElementCollection
    @CollectionTable(
            name = "presence_detail",
            joinColumns = {
                @JoinColumn(name = "organisation", referencedColumnName = "organisation"),
                @JoinColumn(name = "fact", referencedColumnName = "fact"),
                @JoinColumn(name = "revision", referencedColumnName = "revision")
            })
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    List<DetailEntity> details;

    /** The details of one sort, in their order. */
    <T> List<T> details(String sort, Function<DetailEntity, T> write) {
        return details.stream()
                .filter(detail -> detail.detail.equals(sort))
                .map(write)
                .toList();
    }
}
