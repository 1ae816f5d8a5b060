package org.dossier.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.dossier.assertion.AssertionReader;
import org.dossier.assertion.Caveat;
import org.dossier.assertion.FactContent;
import org.dossier.edition.CountedSnapshot;
import org.dossier.revision.Revised;
import org.dossier.revision.RevisionReader;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;

/** The profile of an organisation as a snapshot shows it, each statement with who makes it. */
@ApplicationScoped
class ProfileReader {

    private static final Set<Subject> SUBJECTS = Set.of(Subject.PROFILE, Subject.RELATION, Subject.DESIGNATION);

    private final RevisionReader revisions;
    private final AssertionReader assertions;

    ProfileReader(RevisionReader revisions, AssertionReader assertions) {
        this.revisions = revisions;
        this.assertions = assertions;
    }

    /** @param since only facts revised after this edition; 0 for all */
    Profile of(CountedSnapshot holdings, String organisation, int since) {
        Snapshot snapshot = holdings.snapshot();
        List<Revised<?>> dossier = revisions.dossier(snapshot, organisation, SUBJECTS, since);
        Revised<OrganisationContent> organisationEntry =
                ProfileWriter.of(OrganisationContent.class, dossier).findFirst().orElseThrow();
        Organisation entry = Organisation.of(organisationEntry, snapshot);
        ProfileWriter writer = new ProfileWriter(
                dossier,
                assertions.of(
                        snapshot, ProfileWriter.of(FactContent.class, dossier).toList()),
                snapshot);
        return new Profile(
                entry.revised(),
                entry.name(),
                writer.names(),
                writer.statements(Aspect.NAME_ORIGIN),
                writer.statements(Aspect.ORIGIN),
                writer.leadership(),
                writer.statements(Aspect.ACTIVITY),
                writer.statements(Aspect.STRUCTURE),
                writer.statements(Aspect.BASE),
                writer.statements(Aspect.SIZE),
                writer.statements(Aspect.STATUS),
                writer.relations(),
                writer.designations(),
                organisationEntry.content().caveats().stream()
                        .map(caveat -> Caveat.of(caveat, snapshot.language()))
                        .toList(),
                holdings.contents(),
                entry.links());
    }
}
