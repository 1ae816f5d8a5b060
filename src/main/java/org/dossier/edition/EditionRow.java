package org.dossier.edition;

/** What others ask of the change log in SQL. */
public final class EditionRow {

    /** The space and id of each thing that an edition changed. */
    public static final String CHANGED_THINGS = "select space, id from edition_change where edition = ?";

    /** When an edition was published. */
    public static final String PUBLISHED = "select published_at from edition where number = ?";

    private EditionRow() {}
}
