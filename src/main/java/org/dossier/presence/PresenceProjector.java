package org.dossier.presence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.date.PartialDate;
import org.dossier.revision.Content;
import org.dossier.revision.Projector;
import org.dossier.revision.RevisionId;
import org.dossier.text.Vocabulary;

@Singleton
class PresenceProjector implements Projector {

    @Override
    public List<String> tables() {
        return List.of("presence");
    }

    @Override
    public Stream<?> rows(Content content, RevisionId revision) {
        return content instanceof PresenceContent claim ? Stream.of(row(claim, revision)) : Stream.of();
    }

    private static PresenceEntity row(PresenceContent claim, RevisionId revision) {
        PresenceEntity row = new PresenceEntity();
        row.id = revision;
        row.country = claim.country();
        row.status = Vocabulary.word(claim.status());
        row.earliest = PartialDate.of(claim.asOf()).earliest();
        return row;
    }
}
