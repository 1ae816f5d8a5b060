package org.dossier.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dossier.edition.ChangeLog;
import org.dossier.http.body.Fault;
import org.dossier.http.body.Faults;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.dossier.revision.RevisionStore;

/** Checks a submission against its schema, its rules and what is published, and plans the edition. */
@ApplicationScoped
class EditionPlanner {

    private final SubmissionParser parser;
    private final ChangeLog log;
    private final RevisionStore revisions;

    EditionPlanner(SubmissionParser parser, ChangeLog log, RevisionStore revisions) {
        this.parser = parser;
        this.log = log;
        this.revisions = revisions;
    }

    /**
     * @param latest the newest edition that there is
     * @throws ProblemException with all faults, or when the submission is based on an earlier edition
     */
    PlannedEdition plan(JsonNode body, int latest) {
        JsonNode basedOn = body.path("basedOn");
        checkBase(basedOn, latest);
        PlannedEdition plan = plan(body, List.of(), latest);
        // Again, as a dry run takes no lock: an edition that was published meanwhile was read in part.
        checkBase(basedOn, log.newestEdition().number());
        return plan;
    }

    /**
     * @param removed changes that the body lacks
     * @param latest the newest edition that there is
     * @throws ProblemException with all faults
     */
    PlannedEdition plan(JsonNode body, List<RemovedChange> removed, int latest) {
        Faults faults = new Faults();
        ParsedSubmission submission = parser.parse(body, removed, faults);
        Integer basedOn = submission.envelope().basedOn();
        faults.addIf(basedOn != null && basedOn > latest, "/basedOn", "Edition " + basedOn + " does not exist yet.");
        List<PlannedChange> changes = new ChangePlanner(submission.items(), log, revisions).plan();
        if (!faults.isEmpty()) {
            List<Fault> all = faults.all();
            throw new ProblemException(
                            ProblemType.INVALID_EDITION,
                            all.size() == 1
                                    ? "The edition has an error; nothing was published."
                                    : "The edition has " + all.size() + " errors; nothing was published.")
                    .with("faults", all);
        }
        return new PlannedEdition(submission.envelope(), changes);
    }

    /** Checked before the rest is read: of many editors who publish on top of the same edition, only one succeeds. */
    private static void checkBase(JsonNode basedOn, int latest) {
        if (basedOn.canConvertToExactIntegral() && basedOn.canConvertToInt()) {
            int base = basedOn.intValue();
            if (base >= 1 && base < latest) {
                throw new ProblemException(
                                ProblemType.EDITION_CONFLICT, "The newest edition is " + latest + ", not " + base + ".")
                        .with("basedOn", base)
                        .with("current", latest)
                        .with("edition", "/v1/editions/" + latest);
            }
        }
    }

    /** @param envelope the submission without its changes */
    record PlannedEdition(Submission envelope, List<PlannedChange> changes) {}
}
