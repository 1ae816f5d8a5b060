package org.dossier.revision;

import java.time.Instant;

/**
 * A revision as it was read.
 *
 * @param content what it says
 * @param number which revision of the thing it is, counted from 1
 * @param edition the edition that made it
 * @param change the kind of change that made it
 * @param revisedAt when it was published
 */
public record Revised<C extends Content>(C content, int number, int edition, Change change, Instant revisedAt) {

    public Ref ref() {
        return content.ref();
    }

    /** What the thing begins with on the wire. */
    public Revision revision() {
        return new Revision(ref().id(), number, change, revisedAt);
    }
}
