package org.dossier.assertion;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.revision.Content;
import org.dossier.revision.Projector;
import org.dossier.revision.RevisionId;

@Singleton
class PersonProjector implements Projector {

    @Override
    public List<String> tables() {
        return List.of("fact_person");
    }

    @Override
    public Stream<?> rows(Content content, RevisionId revision) {
        return content instanceof FactContent fact
                ? fact.peopleIds().distinct().map(person -> row(person, revision))
                : Stream.of();
    }

    private static PersonEntity row(String person, RevisionId revision) {
        PersonEntity row = new PersonEntity();
        row.id = new PersonEntity.Id(revision.space(), revision.id(), revision.revision(), person);
        return row;
    }
}
