package org.dossier.revision;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The first properties of every fact, organisation, claimant and source on the wire. */
@Schema(description = "Which thing this is, and which revision of it.")
public record Revision(
        @Schema(description = "Its id, which never changes; that of a fact is unique in its organisation.")
        String id,

        @Schema(description = "Which revision of it this is, counted from 1.", examples = "1")
        int revision,

        @Schema(description = "The kind of change that made this revision.")
        Change change,

        @Schema(description = "When this revision was published (RFC 3339, UTC).", examples = "2026-11-22T12:00:00Z")
        Instant revisedAt) {}
