package org.dossier.revision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of facts. */
@Schema(description = "The kinds of facts.")
public enum FactKind {
    PROFILE,
    FIGURE,
    PRESENCE,
    EVENT,
    RELATION,
    DESIGNATION;

    public static FactKind of(Subject subject) {
        return valueOf(subject.name());
    }
}
