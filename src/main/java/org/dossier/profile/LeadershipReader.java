package org.dossier.profile;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dossier.assertion.Assertion;
import org.dossier.assertion.AssertionReader;
import org.dossier.date.PartialDate;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.reference.LeadershipStatus;
import org.dossier.reference.Party;
import org.dossier.revision.Revised;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.dossier.text.Vocabulary;

/** The statements on the leadership of an organisation as a snapshot shows them, each with who makes it. */
@ApplicationScoped
class LeadershipReader {

    private final LeadershipRepository rows;
    private final AssertionReader assertions;

    LeadershipReader(LeadershipRepository rows, AssertionReader assertions) {
        this.rows = rows;
        this.assertions = assertions;
    }

    Page<Leadership> page(Snapshot snapshot, String organisation, LeadershipFilter filter, Paging paging) {
        List<Revised<StatementContent>> read = rows.page(snapshot, organisation, filter, paging);
        if (read.isEmpty()) {
            rows.checkKnown(snapshot, organisation, filter);
        }
        Slice<Revised<StatementContent>> slice = paging.slice(read, LeadershipRepository::key, snapshot.walk());
        Function<Revised<?>, Assertion> assertion = assertions.of(snapshot, slice.rows());
        return slice.map(row -> write(row, assertion.apply(row), snapshot));
    }

    Optional<Leadership> byId(Snapshot snapshot, String organisation, String id) {
        return rows.byId(snapshot, organisation, id)
                .map(row -> write(row, assertions.of(snapshot, List.of(row)).apply(row), snapshot));
    }

    private static Leadership write(Revised<StatementContent> revised, Assertion assertion, Snapshot snapshot) {
        StatementContent said = revised.content();
        return new Leadership(
                revised.revision(),
                new Party(requireNonNull(said.personId()), requireNonNull(said.personName())),
                Vocabulary.constant(LeadershipStatus.class, requireNonNull(said.type())),
                said.name(),
                said.certainty(),
                PartialDate.of(requireNonNull(said.asOf()), snapshot.language()),
                assertion,
                RevisedLinks.of(
                        snapshot.link(Subject.PROFILE.path(said.ref(), Vocabulary.word(said.aspect()))),
                        said.ref(),
                        snapshot));
    }
}
