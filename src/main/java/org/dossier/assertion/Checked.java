package org.dossier.assertion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it is known that a passage stands in its source. */
@Schema(description = "How it is known that the passage stands in its source, and since when.")
public record Checked(
        @Schema(description = "How it was checked.") CheckMethod how,

        @Schema(description = "The day of the check.", format = "date", examples = "2026-11-22")
        String on) {}
