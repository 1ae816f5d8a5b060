package org.dossier.relation;

import jakarta.inject.Singleton;
import org.dossier.assertion.FactRules;
import org.dossier.revision.Subject;

@Singleton
class RelationRules implements FactRules<RelationContent> {

    @Override
    public Subject subject() {
        return Subject.RELATION;
    }

    @Override
    public Class<RelationContent> content() {
        return RelationContent.class;
    }
}
