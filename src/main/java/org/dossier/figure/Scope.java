package org.dossier.figure;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a figure measures, so that context is never taken for the organisation itself. */
@Schema(
        description =
                "What the figure measures: the `organisation` itself, `legal` steps against it, one `case`, or context that says"
                        + " nothing about its size (`context_migration`, `context_security`, `context_country`).")
public enum Scope {
    @JsonProperty("organisation")
    ORGANISATION,
    @JsonProperty("legal")
    LEGAL,
    @JsonProperty("case")
    CASE,
    @JsonProperty("context_migration")
    CONTEXT_MIGRATION,
    @JsonProperty("context_security")
    CONTEXT_SECURITY,
    @JsonProperty("context_country")
    CONTEXT_COUNTRY
}
