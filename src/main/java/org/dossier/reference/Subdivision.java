package org.dossier.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A principal part of a country: a state, a region, a department. */
@Schema(description = "A principal part of a country: a state, a region, a department.")
public record Subdivision(
        @Schema(description = "ISO 3166-2 code.", examples = "VE-D")
        String code,

        @Schema(description = "Its name.", examples = "Aragua")
        String name) {}
