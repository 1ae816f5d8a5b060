package org.dossier.profile;

import jakarta.inject.Singleton;
import org.dossier.assertion.CaveatContent;
import org.dossier.http.body.Faults;
import org.dossier.revision.ContentRules;
import org.dossier.revision.Ref;
import org.dossier.revision.Subject;

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
        for (int i = 0; i < organisation.caveats().size(); i++) {
            CaveatContent caveat = organisation.caveats().get(i);
            faults.addIf(
                    (caveat.scope() == null) == caveat.metrics().isEmpty(),
                    "/caveats/" + i,
                    "A caveat has either a scope or metrics.");
        }
    }
}
