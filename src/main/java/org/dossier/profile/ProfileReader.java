package org.dossier.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.dossier.assertion.AssertionReader;
import org.dossier.assertion.Caveat;
import org.dossier.catalogue.DatasetDescriber;
import org.dossier.edition.CountedSnapshot;
import org.dossier.revision.Revised;
import org.dossier.revision.RevisionReader;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;

/** The profile of an organisation as a snapshot shows it, each statement with who makes it. */
@ApplicationScoped
class ProfileReader {

    private final RevisionReader revisions;
    private final AssertionReader assertions;
    private final DatasetDescriber datasets;

    ProfileReader(RevisionReader revisions, AssertionReader assertions, DatasetDescriber datasets) {
        this.revisions = revisions;
        this.assertions = assertions;
        this.datasets = datasets;
    }

    /** @param since only facts revised after this edition; 0 for all */
    Profile of(CountedSnapshot holdings, String organisation, int since) {
        Snapshot snapshot = holdings.snapshot();
        List<Revised<?>> dossier = revisions.dossier(snapshot, organisation, Set.of(Subject.PROFILE), since);
        Revised<OrganisationContent> organisationEntry =
                ProfileWriter.of(OrganisationContent.class, dossier).findFirst().orElseThrow();
        Organisation entry = Organisation.of(organisationEntry, snapshot);
        List<Revised<StatementContent>> statements = ProfileWriter.of(StatementContent.class, dossier)
                .filter(statement -> statement.content().aspect() != Aspect.LEADERSHIP)
                .toList();
        ProfileWriter writer = new ProfileWriter(statements, assertions.of(snapshot, statements), snapshot);
        return new Profile(
                entry.revised(),
                entry.name(),
                writer.names(),
                writer.statements(Aspect.NAME_ORIGIN),
                writer.statements(Aspect.ORIGIN),
                writer.statements(Aspect.ACTIVITY),
                writer.statements(Aspect.STRUCTURE),
                writer.statements(Aspect.BASE),
                writer.statements(Aspect.SIZE),
                writer.statements(Aspect.STATUS),
                organisationEntry.content().caveats().stream()
                        .map(caveat -> Caveat.of(caveat, snapshot.language()))
                        .toList(),
                holdings.contents(),
                entry.links(),
                datasets.of(organisation, organisationEntry.content().name(), snapshot));
    }
}
