package org.dossier.presence;

import jakarta.persistence.Embeddable;
import org.dossier.http.language.LocalisedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One part of a claim: a subdivision, an activity, a partner. */
@Embeddable
class DetailEntity {

    String detail;

    String code;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalisedText name;

    /** Of a partner only. */
    @Nullable
    String tie;
}
