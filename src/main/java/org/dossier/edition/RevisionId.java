package org.dossier.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The key of a fact's revision, and of the rows that hold its columns.
 *
 * @param organisation the organisation's id
 * @param fact the fact's id, unique in its organisation
 * @param revision counted from 1
 */
@Embeddable
public record RevisionId(
        @Column(name = "organisation") String organisation,
        @Column(name = "fact") String fact,
        @Column(name = "revision") int revision) {}
