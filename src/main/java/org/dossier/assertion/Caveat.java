package org.dossier.assertion;

import java.util.List;
import org.dossier.text.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What we say once of all figures of a scope, or of some metrics. */
@Schema(description = "What we say once of all figures of a scope, or of some metrics.")
public record Caveat(
        @Schema(
                description = "The scope that it is about: see `Scope`; null if it is about metrics.",
                nullable = true,
                examples = "context_migration")
        @Nullable
        String scope,

        @Schema(description = "The metrics that it is about; empty if it is about a scope.")
        List<String> metrics,

        @Schema(description = "The caveat.", examples = "Migration figures are no measure of the gang.")
        String text) {

    public Caveat {
        metrics = List.copyOf(metrics);
    }

    public static Caveat of(CaveatContent caveat, Language language) {
        return new Caveat(caveat.scope(), caveat.metrics(), caveat.text().in(language));
    }
}
