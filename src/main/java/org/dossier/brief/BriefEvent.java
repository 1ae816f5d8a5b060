package org.dossier.brief;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event in the brief of an organisation. */
@Schema(description = "An event.")
public record BriefEvent(
        @Schema(description = "When it happened, in EDTF.", examples = "2026-01-03")
        String date,

        @JsonUnwrapped BriefLine line) {}
