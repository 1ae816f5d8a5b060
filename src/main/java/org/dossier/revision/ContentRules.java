package org.dossier.revision;

import org.dossier.http.body.Faults;

/**
 * One kind of thing that editions publish: its content, and the rules that a JSON schema cannot express.
 *
 * @param <C> what a revision of it says
 */
public interface ContentRules<C extends Content> {

    Subject subject();

    /** The record of the content; the contract's schema of the same name is checked first. */
    Class<C> content();

    /** Checks the rules. What the schema refused is null. */
    default void check(C content, Faults faults) {}
}
