package org.dossier.change;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answers to one question about many facts. */
@Schema(
        name = "FactStatusPage",
        description = "Whether the requested revisions still stand, in the order of the request.")
public record FactStatuses(
        @Schema(description = "One for each of `refs`.") List<FactStatus> items) {

    public FactStatuses {
        items = List.copyOf(items);
    }
}
