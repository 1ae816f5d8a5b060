package org.dossier.organisation;

import jakarta.inject.Singleton;
import org.dossier.edition.ContentRules;
import org.dossier.edition.Ref;
import org.dossier.edition.Subject;
import org.dossier.http.body.Faults;

@Singleton
class OrganisationRules implements ContentRules<OrganisationContent> {

    @Override
    public Subject subject() {
        return Subject.ORGANISATION;
    }

    @Override
    public Class<OrganisationContent> content() {
        return OrganisationContent.class;
    }

    @Override
    public void check(OrganisationContent organisation, Faults faults) {
        faults.addIf(
                organisation.id() != null && Ref.COLLECTIONS.contains(organisation.id()),
                "/id",
                "This id is reserved: it is the name of a collection.");
    }
}
