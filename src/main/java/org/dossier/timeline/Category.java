package org.dossier.timeline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sort of event it is. */
@Schema(
        name = "EventCategory",
        description =
                "What sort of event it is: `origin` of the organisation; `prison`, inside or about one; `expansion`; a criminal `case`;"
                        + " a `sanction`; a legal `designation`; a `proclamation`; a step before a `court`; a `publication`; or `context`, which"
                        + " is not about the organisation itself.")
public enum Category {
    ORIGIN,
    PRISON,
    EXPANSION,
    CASE,
    SANCTION,
    DESIGNATION,
    PROCLAMATION,
    COURT,
    PUBLICATION,
    CONTEXT
}
