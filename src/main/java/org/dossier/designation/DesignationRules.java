package org.dossier.designation;

import jakarta.inject.Singleton;
import org.dossier.assertion.FactRules;
import org.dossier.http.body.Faults;
import org.dossier.revision.Subject;

@Singleton
class DesignationRules implements FactRules<DesignationContent> {

    @Override
    public Subject subject() {
        return Subject.DESIGNATION;
    }

    @Override
    public Class<DesignationContent> content() {
        return DesignationContent.class;
    }

    @Override
    public void checkFact(DesignationContent designation, Faults faults) {
        String authority = designation.authority();
        faults.addIf(
                authority != null
                        && designation.citations().stream()
                                .noneMatch(citation -> authority.equals(citation.claimant())),
                "/authority",
                "The authority must be the claimant of one of the citations.");
    }
}
