package org.dossier.brief;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.dossier.assertion.LinkedClaimMapper.Said;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fact of a brief, as a line to print. */
@Schema(description = "A fact as a line to print, with the reference to keep.")
public record BriefLine(
        @Schema(
                description = "A sentence that is ready for a news story: the `print` of the fact.",
                examples = "Héctor Guerrero Flores was the boss of Tren de Aragua, BBC News reported in March 2025.")
        String print,

        @Schema(
                description = "The fact's revision, as `/v1/facts/status` takes it.",
                examples = "tren-de-aragua/leader-guerrero@1")
        String ref,

        @Schema(description = "Whether other facts contradict it.")
        boolean disputed,

        // For formats that name the claimant and the source.
        @JsonIgnore @Schema(hidden = true) Said said) {}
