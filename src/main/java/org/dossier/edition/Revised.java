package org.dossier.edition;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import org.dossier.http.language.LocalisedText;
import org.dossier.http.parameter.Vocabulary;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What every revised row carries, be it of an organisation, a claimant or a source: the editions between which it holds. */
@MappedSuperclass
public abstract class Revised {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_in")
    EditionEntity madeIn;

    @Column(name = "ended_in")
    @Nullable
    Integer endedIn;

    String change;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalisedText reason;

    /**
     * Which revisions an edition shows. Every query for facts says it in these words; there is no other "current".
     *
     * @param row the alias of the row in the query
     * @param edition the edition's number in the query: a parameter or a path
     */
    public static String visible(String row, String edition) {
        return " %1$s.madeIn.number <= %2$s and (%1$s.endedIn is null or %1$s.endedIn > %2$s) ".formatted(row, edition);
    }

    /** The same, for a query whose edition is the parameter {@code :edition}. */
    public static String visible(String row) {
        return visible(row, ":edition");
    }

    /**
     * What this row begins with on the wire.
     *
     * @param id the id of what was revised
     * @param revision which revision of it the row is
     */
    public Revision revised(String id, int revision) {
        return new Revision(id, revision, Vocabulary.constant(Change.class, change), madeIn.publishedAt);
    }

    /** Makes a new row the revision that an edition makes. */
    void begin(Made made) {
        madeIn = made.edition;
        change = Vocabulary.word(made.change);
        reason = made.reason;
    }
}
