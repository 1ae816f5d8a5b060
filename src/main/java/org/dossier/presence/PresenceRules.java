package org.dossier.presence;

import jakarta.inject.Singleton;
import org.dossier.assertion.FactRules;
import org.dossier.http.body.Faults;
import org.dossier.revision.Subject;

@Singleton
class PresenceRules implements FactRules<PresenceContent> {

    @Override
    public Subject subject() {
        return Subject.PRESENCE;
    }

    @Override
    public Class<PresenceContent> content() {
        return PresenceContent.class;
    }

    @Override
    public void checkFact(PresenceContent claim, Faults faults) {
        for (int i = 0; i < claim.subdivisions().size(); i++) {
            String code = claim.subdivisions().get(i).code();
            faults.addIf(
                    claim.country() != null && code != null && !code.startsWith(claim.country() + "-"),
                    "/subdivisions/" + i + "/code",
                    "The code must begin with the code of the country.");
        }
    }
}
