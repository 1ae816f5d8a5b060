package org.dossier.profile;

import org.dossier.reference.Country;
import org.dossier.reference.Subdivision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where something is. */
@Schema(description = "Where something is, as precisely as the source says.")
public record Place(
        @Schema(
                description = "The place's own name; null if only a country or a part of it is known.",
                nullable = true,
                examples = "Tocorón Prison")
        @Nullable
        String name,

        @Schema(description = "The part of the country; null if it is not known.", nullable = true) @Nullable
        Subdivision subdivision,

        @Schema(description = "The country.") Country country) {}
