package org.dossier.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of one revision: what an editor publishes, in every language, with the ids of what it refers to. It is parsed from
 * a body that may have errors; invalid values are null.
 */
public interface Content {

    /** The thing that the content describes. */
    Ref ref();

    /** All references to other things, which must exist. */
    List<Mention> mentions();

    /**
     * One reference to another thing.
     *
     * @param pointer to the place, within the content
     * @param revision the revision that it names; null for the current one
     */
    record Mention(String pointer, Ref ref, @Nullable Integer revision) {

        public Mention(String pointer, Ref ref) {
            this(pointer, ref, null);
        }
    }
}
