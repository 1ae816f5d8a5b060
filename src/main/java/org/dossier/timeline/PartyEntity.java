package org.dossier.timeline;

import jakarta.persistence.Embeddable;
import org.dossier.http.language.LocalisedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Whom or where an event touches: a country, a person, an organisation. */
@Embeddable
class PartyEntity {

    String party;

    String code;

    /** Null for a country, whose name follows from its code. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    LocalisedText name;
}
