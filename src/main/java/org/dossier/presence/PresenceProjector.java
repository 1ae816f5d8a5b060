package org.dossier.presence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.date.PartialDate;
import org.dossier.edition.Content;
import org.dossier.edition.Projector;
import org.dossier.edition.RevisionId;
import org.dossier.http.parameter.Vocabulary;

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
