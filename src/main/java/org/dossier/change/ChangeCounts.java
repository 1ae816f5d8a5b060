package org.dossier.change;

import java.util.EnumMap;
import java.util.Map;
import org.dossier.edition.EditionChangeRepository;
import org.dossier.revision.Change;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many changes there are, of each kind. */
@Schema(description = "How many changes there are, in all and of each kind; see `Change`.")
public record ChangeCounts(
        @Schema(description = "All changes.", examples = "3")
        int all,

        @Schema(description = "What is new.") int addition,

        @Schema(description = "The world or our knowledge moved on.")
        int update,

        @Schema(description = "What should not be printed again as it stood.")
        int correction,

        @Schema(description = "What no longer stands.") int retraction,

        @Schema(description = "Changes of the wording only.")
        int editorial,

        @Schema(description = "What an editor looked at again, and still stands.")
        int review,

        @Schema(description = "What was removed from all editions by legal order.")
        int removal) {

    static ChangeCounts of(Iterable<EditionChangeRepository.Count> counts) {
        Map<Change, Integer> byKind = new EnumMap<>(Change.class);
        int all = 0;
        for (EditionChangeRepository.Count count : counts) {
            byKind.merge(count.change(), count.changes(), Integer::sum);
            all += count.changes();
        }
        return new ChangeCounts(
                all,
                byKind.getOrDefault(Change.ADDITION, 0),
                byKind.getOrDefault(Change.UPDATE, 0),
                byKind.getOrDefault(Change.CORRECTION, 0),
                byKind.getOrDefault(Change.RETRACTION, 0),
                byKind.getOrDefault(Change.EDITORIAL, 0),
                byKind.getOrDefault(Change.REVIEW, 0),
                byKind.getOrDefault(Change.REMOVAL, 0));
    }
}
