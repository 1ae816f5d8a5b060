package org.dossier.revision;

import org.dossier.http.body.Faults;

/**
 * The content of one kind of thing, and the rules that its JSON schema cannot express.
 *
 * @param <C> what a revision of it says
 */
public interface ContentRules<C extends Content> {

    Subject subject();

    /** The record of the content; the contract's schema of the same name is checked first. */
    Class<C> content();

    /** Adds an error for every broken rule. Values that the schema rejected are null. */
    default void check(C content, Faults faults) {}
}
