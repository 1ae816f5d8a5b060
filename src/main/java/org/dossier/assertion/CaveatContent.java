package org.dossier.assertion;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.dossier.text.LocalisedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A caveat for all figures of a scope, or of some metrics. */
@Schema(description = "A caveat for all figures of a scope, or of some metrics. It has one of the two.")
public record CaveatContent(
        @Schema(
                description = "The scope: see `Scope`; null if it is about metrics.",
                nullable = true,
                pattern = "^[a-z0-9]+(_[a-z0-9]+)*$",
                maxLength = 64)
        @Nullable
        String scope,

        @Schema(description = "The metrics; empty or absent if it is about a scope.", maxItems = 50)
        List<String> metrics,

        @Schema(description = "The caveat.") LocalisedText text) {

    public CaveatContent {
        metrics = List.copyOf(requireNonNullElse(metrics, List.of()));
    }
}
