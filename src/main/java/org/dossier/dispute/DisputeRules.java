package org.dossier.dispute;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dossier.http.body.Faults;
import org.dossier.revision.ContentRules;
import org.dossier.revision.Subject;

@Singleton
class DisputeRules implements ContentRules<DisputeContent> {

    @Override
    public Subject subject() {
        return Subject.DISPUTE;
    }

    @Override
    public Class<DisputeContent> content() {
        return DisputeContent.class;
    }

    @Override
    public void check(DisputeContent dispute, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < dispute.sides().size(); i++) {
            List<String> facts = dispute.sides().get(i).facts();
            for (int j = 0; j < facts.size(); j++) {
                faults.addIf(
                        !seen.add(facts.get(j)),
                        "/sides/" + i + "/facts/" + j,
                        "A fact stands on one side of a dispute, once.");
            }
        }
    }
}
