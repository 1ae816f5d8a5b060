package org.dossier.edition;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The editions that the facts about an organisation are of, up to the one that is read.
 *
 * @param issued when the first was published
 * @param last the number of the last
 * @param modified when the last was published, or one after it that removed something from it
 */
@Schema(hidden = true)
public record DossierEditions(
        @Schema(hidden = true) Instant issued,
        @Schema(hidden = true) int last,
        @Schema(hidden = true) Instant modified) {}
