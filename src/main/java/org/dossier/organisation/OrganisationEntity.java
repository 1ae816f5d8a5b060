package org.dossier.organisation;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.dossier.edition.Revised;
import org.dossier.http.language.LocalisedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "organisation_revision")
class OrganisationEntity extends Revised {

    @EmbeddedId
    OrganisationId id;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalisedText name;
}
