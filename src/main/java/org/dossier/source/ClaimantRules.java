package org.dossier.source;

import jakarta.inject.Singleton;
import org.dossier.revision.ContentRules;
import org.dossier.revision.Subject;

@Singleton
class ClaimantRules implements ContentRules<ClaimantContent> {

    @Override
    public Subject subject() {
        return Subject.CLAIMANT;
    }

    @Override
    public Class<ClaimantContent> content() {
        return ClaimantContent.class;
    }
}
