package org.dossier.edition;

import org.dossier.http.language.LocalisedText;

/** The making of one revision: by which edition, as which change. */
public final class Made {

    final EditionEntity edition;
    final int revision;
    final Change change;
    final LocalisedText reason;

    Made(EditionEntity edition, int revision, Change change, LocalisedText reason) {
        this.edition = edition;
        this.revision = revision;
        this.change = change;
        this.reason = reason;
    }

    /** Counted from 1. */
    public int revision() {
        return revision;
    }
}
