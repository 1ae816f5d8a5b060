package org.dossier.profile;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.date.PartialDate;
import org.dossier.revision.Content;
import org.dossier.revision.Projector;
import org.dossier.revision.RevisionId;

/** Of the statements of a profile, those on the leadership have rows. */
@Singleton
class LeadershipProjector implements Projector {

    @Override
    public List<String> tables() {
        return List.of("leadership");
    }

    @Override
    public Stream<?> rows(Content content, RevisionId revision) {
        return content instanceof StatementContent said && said.aspect() == Aspect.LEADERSHIP
                ? Stream.of(row(said, revision))
                : Stream.of();
    }

    private static LeadershipEntity row(StatementContent said, RevisionId revision) {
        PartialDate date = PartialDate.of(requireNonNull(said.asOf()));
        LeadershipEntity row = new LeadershipEntity();
        row.id = revision;
        row.status = requireNonNull(said.type());
        row.earliest = date.earliest();
        row.latest = date.latest();
        return row;
    }
}
