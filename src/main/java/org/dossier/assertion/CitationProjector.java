package org.dossier.assertion;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.revision.Content;
import org.dossier.revision.Projector;
import org.dossier.revision.RevisionId;
import org.dossier.text.Vocabulary;

@Singleton
class CitationProjector implements Projector {

    @Override
    public List<String> tables() {
        return List.of("citation");
    }

    @Override
    public Stream<?> rows(Content content, RevisionId revision) {
        return content instanceof FactContent fact
                ? IntStream.range(0, fact.citations().size())
                        .mapToObj(i -> row(fact.citations().get(i), revision, i + 1))
                : Stream.of();
    }

    private static CitationEntity row(CitationContent citation, RevisionId revision, int position) {
        CitationEntity row = new CitationEntity();
        row.id = new CitationEntity.Id(revision.space(), revision.id(), revision.revision(), position);
        row.source = citation.source();
        row.claimant = citation.claimant();
        row.checked = Vocabulary.word(citation.checked().how());
        return row;
    }
}
