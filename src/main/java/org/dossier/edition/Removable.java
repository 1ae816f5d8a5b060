package org.dossier.edition;

/** An archive of things that the law can have removed. */
public interface Removable {

    /** Takes out all that any revision of the thing says. */
    void remove(Ref thing);
}
