package org.dossier.figure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.dossier.http.parameter.Vocabulary;
import org.jspecify.annotations.Nullable;

/** One thing that a figure was derived from, and how. */
@Embeddable
class DerivationEntity {

    String rule;

    @Column(name = "from_fact")
    @Nullable
    String fromFact;

    @Column(name = "from_revision")
    @Nullable
    Integer fromRevision;

    static DerivationEntity of(Derivation derivation) {
        DerivationEntity row = new DerivationEntity();
        row.rule = Vocabulary.word(derivation.rule());
        row.fromFact = derivation.fact();
        row.fromRevision = derivation.revision();
        return row;
    }
}
