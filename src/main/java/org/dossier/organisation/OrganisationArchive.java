package org.dossier.organisation;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.dossier.edition.Ref;
import org.dossier.edition.SharedArchive;
import org.dossier.edition.Subject;
import org.dossier.http.body.Faults;

/** Keeps the organisations that editions publish. */
@Singleton
class OrganisationArchive extends SharedArchive<OrganisationContent, OrganisationEntity> {

    OrganisationArchive(EntityManager store) {
        super(
                store,
                Subject.ORGANISATION,
                OrganisationContent.class,
                OrganisationEntity.class,
                "select r.id.organisation, r.id.fact from RevisionEntity r"
                        + " where r.id.organisation = :id and r.endedIn is null");
    }

    @Override
    public void check(OrganisationContent organisation, Faults faults) {
        faults.addIf(
                organisation.id() != null && Ref.COLLECTIONS.contains(organisation.id()),
                "/id",
                "No organisation can be called so: it is the name of a collection.");
    }

    @Override
    protected OrganisationEntity row(OrganisationContent organisation, int revision) {
        OrganisationEntity row = new OrganisationEntity();
        row.id = new OrganisationId(organisation.id(), revision);
        row.name = organisation.name();
        return row;
    }

    @Override
    protected OrganisationContent content(OrganisationEntity row) {
        return new OrganisationContent(row.id.organisation(), row.name);
    }
}
