package org.dossier.revision;

import static java.util.Objects.requireNonNullElse;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

@Singleton
class ReferenceProjector implements Projector {

    @Override
    public List<String> tables() {
        return List.of("reference");
    }

    @Override
    public Stream<?> rows(Content content, RevisionId revision) {
        return content.mentions().stream()
                .map(mention -> new ReferenceEntity.Id(
                        revision.space(),
                        revision.id(),
                        revision.revision(),
                        mention.ref().space(),
                        mention.ref().id(),
                        requireNonNullElse(mention.revision(), 1)))
                .distinct()
                .map(ReferenceProjector::row);
    }

    private static ReferenceEntity row(ReferenceEntity.Id id) {
        ReferenceEntity row = new ReferenceEntity();
        row.id = id;
        return row;
    }
}
