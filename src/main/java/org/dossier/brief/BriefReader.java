package org.dossier.brief;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.dossier.assertion.AssertionReader;
import org.dossier.edition.SnapshotResolver;
import org.dossier.revision.RevisionReader;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;

/** The brief of an organisation as a snapshot shows it: one statement for its facts, and one for what they cite. */
@ApplicationScoped
class BriefReader {

    private static final Set<Subject> SUBJECTS = EnumSet.of(
            Subject.PROFILE,
            Subject.FIGURE,
            Subject.PRESENCE,
            Subject.EVENT,
            Subject.RELATION,
            Subject.DESIGNATION,
            Subject.DISPUTE);

    private final RevisionReader revisions;
    private final AssertionReader assertions;

    BriefReader(RevisionReader revisions, AssertionReader assertions) {
        this.revisions = revisions;
        this.assertions = assertions;
    }

    /** @param since only parts of which a fact was revised after this edition; 0 for all */
    Brief of(SnapshotResolver.Corrected read, String organisation, int since) {
        Snapshot snapshot = read.snapshot();
        BriefSelection selection = new BriefSelector(revisions.dossier(snapshot, organisation, SUBJECTS, 0))
                .select(read.corrections())
                .after(since);
        return new BriefWriter(selection, assertions.of(snapshot, selection.asserted()), snapshot).write();
    }
}
