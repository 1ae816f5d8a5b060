package org.dossier.dispute;

import jakarta.inject.Singleton;
import org.dossier.http.body.Faults;
import org.dossier.revision.ContentRules;
import org.dossier.revision.Subject;

@Singleton
class GapRules implements ContentRules<GapContent> {

    @Override
    public Subject subject() {
        return Subject.GAP;
    }

    @Override
    public Class<GapContent> content() {
        return GapContent.class;
    }

    @Override
    public void check(GapContent gap, Faults faults) {
        if (gap.cause() != null) {
            boolean leftOut = gap.cause() == Gap.Cause.LEFT_OUT;
            faults.addIf(
                    leftOut == (gap.reason() == null),
                    "/reason",
                    "Something left out has a reason; what a source does not state has none.");
            faults.addIf(
                    leftOut == (gap.source() != null),
                    "/source",
                    "What is not stated names the source that does not state it; something left out names none.");
        }
    }
}
