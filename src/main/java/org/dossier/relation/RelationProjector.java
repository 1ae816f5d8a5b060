package org.dossier.relation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.revision.Content;
import org.dossier.revision.Projector;
import org.dossier.revision.RevisionId;
import org.dossier.text.Vocabulary;

@Singleton
class RelationProjector implements Projector {

    @Override
    public List<String> tables() {
        return List.of("relation");
    }

    @Override
    public Stream<?> rows(Content content, RevisionId revision) {
        return content instanceof RelationContent relation ? Stream.of(row(relation, revision)) : Stream.of();
    }

    private static RelationEntity row(RelationContent relation, RevisionId revision) {
        RelationEntity row = new RelationEntity();
        row.id = revision;
        row.type = Vocabulary.word(relation.type());
        row.country = relation.otherCountry();
        return row;
    }
}
