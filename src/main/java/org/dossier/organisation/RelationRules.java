package org.dossier.organisation;

import jakarta.inject.Singleton;
import org.dossier.edition.ContentRules;
import org.dossier.edition.Subject;

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
