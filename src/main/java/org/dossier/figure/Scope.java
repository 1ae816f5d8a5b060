package org.dossier.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a figure measures, so that context is never taken for the organisation itself. */
@Schema(
        description =
                "What the figure measures: the `organisation` itself, `legal` steps against it, one `case`, or context that says"
                        + " nothing about its size (`context_migration`, `context_security`, `context_country`).")
public enum Scope {
    ORGANISATION,
    LEGAL,
    CASE,
    CONTEXT_MIGRATION,
    CONTEXT_SECURITY,
    CONTEXT_COUNTRY
}
