package org.dossier.fact;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.assertion.FactContent;
import org.dossier.revision.Content;
import org.dossier.revision.ContentRulesBySubject;
import org.dossier.revision.Projector;
import org.dossier.revision.RevisionId;
import org.dossier.text.Vocabulary;

@Singleton
class FactProjector implements Projector {

    private final ContentRulesBySubject rules;

    FactProjector(ContentRulesBySubject rules) {
        this.rules = rules;
    }

    @Override
    public List<String> tables() {
        return List.of("fact");
    }

    @Override
    public Stream<?> rows(Content content, RevisionId revision) {
        return content instanceof FactContent fact ? Stream.of(row(fact, revision)) : Stream.of();
    }

    private FactEntity row(FactContent fact, RevisionId revision) {
        FactEntity row = new FactEntity();
        row.id = revision;
        row.kind = Vocabulary.word(rules.subjectOf(fact));
        return row;
    }
}
