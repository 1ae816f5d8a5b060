package org.dossier.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.dossier.edition.Holdings;
import org.dossier.edition.Revised;
import org.dossier.edition.RevisionReader;
import org.dossier.edition.Subject;
import org.dossier.edition.View;
import org.dossier.source.CitationReader;
import org.dossier.source.FactContent;

/** The profile of an organisation as a view shows it, each statement with its provenance. */
@ApplicationScoped
class Profiles {

    private static final Set<Subject> SUBJECTS = Set.of(Subject.PROFILE, Subject.RELATION, Subject.DESIGNATION);

    private final RevisionReader revisions;
    private final CitationReader citations;

    Profiles(RevisionReader revisions, CitationReader citations) {
        this.revisions = revisions;
        this.citations = citations;
    }

    Profile of(Holdings holdings, String organisation) {
        View view = holdings.view();
        List<Revised<?>> dossier = revisions.dossier(view, organisation, SUBJECTS);
        Organisation entry = ProfileWriter.of(OrganisationContent.class, dossier)
                .map(row -> Organisation.of(row, view))
                .findFirst()
                .orElseThrow();
        ProfileWriter writer = new ProfileWriter(
                dossier,
                citations.of(view, ProfileWriter.of(FactContent.class, dossier).toList()),
                view);
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
                holdings.contents(),
                entry.links());
    }
}
