package org.dossier.source;

import jakarta.enterprise.context.ApplicationScoped;
import org.dossier.edition.RevisedRepository;

@ApplicationScoped
class SourceRepository extends RevisedRepository<SourceEntity, SourceId> {

    SourceRepository() {
        super("SourceEntity", "id.source", row -> row.id.source());
    }
}
