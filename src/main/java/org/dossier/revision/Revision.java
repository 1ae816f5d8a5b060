package org.dossier.revision;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What every published thing begins with on the wire, be it a fact, an organisation, a claimant or a source. */
@Schema(description = "Which thing this is, and which revision of it.")
public record Revision(
        @Schema(
                description = "Its id, which never changes; that of a fact is unique in its organisation.",
                examples = "members-others")
        String id,

        @Schema(description = "Which revision of it this is, counted from 1.", examples = "1")
        int revision,

        @Schema(description = "The kind of change that made this revision.")
        Change change,

        @Schema(description = "When this revision was published (RFC 3339, UTC).", examples = "2026-11-22T12:00:00Z")
        Instant revisedAt) {}
