package org.dossier.http.paging;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list. */
@Schema(description = "One page of a list.")
public record Page<T>(
        @Schema(description = "The items, in the order of the list; empty if none match.")
        List<T> items,

        @Schema(description = "Links to this page and the next.")
        PageLinks links)
        implements Listing<T> {

    public Page {
        items = List.copyOf(items);
    }
}
