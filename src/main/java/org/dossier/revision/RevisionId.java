package org.dossier.revision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The key of a revision, and of the rows that are derived from it.
 *
 * @param space of the thing that was revised: see {@link Ref}
 * @param id of the thing
 * @param revision counted from 1
 */
@Embeddable
public record RevisionId(
        @Column(name = "space") String space,
        @Column(name = "id") String id,
        @Column(name = "revision") int revision) {

    public static RevisionId of(Ref thing, int revision) {
        return new RevisionId(thing.space(), thing.id(), revision);
    }
}
