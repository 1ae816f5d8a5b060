package org.dossier.profile;

import jakarta.inject.Singleton;
import org.dossier.revision.ContentRules;
import org.dossier.revision.Subject;

@Singleton
class RelationRules implements ContentRules<RelationContent> {

    @Override
    public Subject subject() {
        return Subject.RELATION;
    }

    @Override
    public Class<RelationContent> content() {
        return RelationContent.class;
    }
}
