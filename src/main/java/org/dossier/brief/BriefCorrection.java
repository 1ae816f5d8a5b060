package org.dossier.brief;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The newest correction in the brief of an organisation. */
@Schema(description = "The newest correction of a fact; the line is what it says now.")
public record BriefCorrection(
        @Schema(description = "The edition that made it.", examples = "2")
        int edition,

        @Schema(description = "How many facts that edition corrected that still stand.", examples = "9")
        int count,

        @Schema(description = "What was wrong.") String reason,

        @JsonUnwrapped BriefLine line) {}
