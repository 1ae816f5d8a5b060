package org.dossier.figure;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.revision.Content;
import org.dossier.revision.Projector;
import org.dossier.revision.RevisionId;
import org.dossier.text.Vocabulary;

@Singleton
class FigureProjector implements Projector {

    @Override
    public List<String> tables() {
        return List.of("figure");
    }

    @Override
    public Stream<?> rows(Content content, RevisionId revision) {
        return content instanceof FigureContent figure ? Stream.of(row(figure, revision)) : Stream.of();
    }

    private static FigureEntity row(FigureContent figure, RevisionId revision) {
        FigureEntity row = new FigureEntity();
        row.id = revision;
        row.metric = figure.metric();
        row.about = figure.about() == null ? null : figure.about().id();
        row.scope = Vocabulary.word(figure.scope());
        row.role = Vocabulary.word(figure.role());
        return row;
    }
}
