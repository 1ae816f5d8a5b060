package org.dossier.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one revision says: all that an editor publishes of it, in every language, and what it refers to by ids. It comes from a
 * body that may have faults: whatever was wrong in it is null here.
 */
public interface Content {

    /** What it is the content of. */
    Ref ref();

    /** What else it names, all of which has to exist. */
    List<Mention> mentions();

    /**
     * One place where a content names something else.
     *
     * @param pointer to the place, within the content
     * @param revision the one that is meant; null for whichever is current
     */
    record Mention(String pointer, Ref ref, @Nullable Integer revision) {

        public Mention(String pointer, Ref ref) {
            this(pointer, ref, null);
        }
    }
}
