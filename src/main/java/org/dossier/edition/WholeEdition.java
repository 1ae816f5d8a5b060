package org.dossier.edition;

import java.time.Instant;
import java.util.List;
import org.dossier.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * An edition with its changes and their contents.
 *
 * @param publishedBy null for the first editions
 * @param affected the organisations whose facts it changed, or what these cite
 * @param changes in the order of the log
 */
public record WholeEdition(
        int number,
        Instant publishedAt,
        LocalisedText note,
        @Nullable String publishedBy,
        List<String> affected,
        List<MadeChange> changes) {

    /**
     * A change with what it published.
     *
     * @param content as JSON; null where it made none, or it was removed
     */
    public record MadeChange(ChangeLogEntry entry, @Nullable String content) {

        /** Whether a later edition removed the content and the reason. */
        public boolean isRemoved() {
            return entry.reason() == null;
        }
    }
}
