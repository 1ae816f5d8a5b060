package org.dossier.edition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dossier.http.body.Faults;

/**
 * Keeps what editions publish of one kind of thing. Each feature has one for each of its kinds.
 *
 * @param <C> what a revision of it says
 */
public interface Archive<C extends Content> {

    Subject subject();

    Class<C> content();

    /** Looks for what is wrong in a content by itself, beyond what its schema says; what is null was found wrong before. */
    default void check(C content, Faults faults) {}

    /** Ends the open revisions. */
    void end(Collection<Ref> things, int edition);

    /** Writes a revision. */
    void keep(C content, Made made);

    /** What the revisions say that an edition made. */
    Map<Ref, C> madeIn(int edition);

    /** Some of what refers to a thing now; nothing for facts, which are referred to by their revisions. */
    List<Ref> referring(Ref thing, int most);
}
