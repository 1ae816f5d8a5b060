package org.dossier.edition;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the things that became of a fact, a source, a claimant or an organisation. */
@Schema(description = "What one edition changed, and why.")
public record HistoryEntry(
        @Schema(description = "The number of the edition.", examples = "1")
        int edition,

        @Schema(description = "When the edition was published (RFC 3339, UTC).", examples = "2026-11-22T12:00:00Z")
        Instant publishedAt,

        @JsonUnwrapped LoggedChange logged) {}
