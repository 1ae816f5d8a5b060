package org.dossier.timeline;

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
@Table(name = "event")
@DiscriminatorValue("event")
class EventEntity extends RevisedFact {

    String category;

    String certainty;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "happened"))
    @AttributeOverride(name = "earliest", column = @Column(name = "happened_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "happened_latest"))
    PartialDate happened;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalisedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalisedText statement;

    @ElementCollection
    @CollectionTable(
            name = "event_party",
            joinColumns = {
                @JoinColumn(name = "organisation", referencedColumnName = "organisation"),
                @JoinColumn(name = "fact", referencedColumnName = "fact"),
                @JoinColumn(name = "revision", referencedColumnName = "revision")
            })
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    List<PartyEntity> parties;

    /** The parties of one sort, in their order. */
    <T> List<T> parties(String sort, Function<PartyEntity, T> write) {
        return parties.stream()
                .filter(party -> party.party.equals(sort))
                .map(write)
                .toList();
    }

    /** Orders the events of an organisation, and is what a cursor over them holds. */
    String key() {
        return (happened.earliest() == null
                        ? EventRepository.OPEN_START
                        : happened.earliest().toString())
                + "/"
                + (happened.latest() == null
                        ? EventRepository.OPEN_END
                        : happened.latest().toString())
                + "/"
                + fact();
    }
}
