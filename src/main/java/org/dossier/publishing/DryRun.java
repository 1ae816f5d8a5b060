package org.dossier.publishing;

import java.util.List;
import org.dossier.edition.LoggedChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an edition would change, if it were published now. */
@Schema(description = "What the edition would change, if it were published now. Nothing was published.")
public record DryRun(
        @Schema(description = "The number that the edition would have.", examples = "3")
        int number,

        @Schema(description = "All changes, as the change log would show them.")
        List<LoggedChange> changes) {}
