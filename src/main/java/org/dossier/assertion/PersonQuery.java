package org.dossier.assertion;

import org.dossier.revision.RevisionRow;

/** Queries, of an organisation in an edition, for people and the facts that name them, by their ids. */
public final class PersonQuery {

    private static final String SELECT =
            "select f.id.person, r.id.id, r.id.revision, r.madeIn, r.change, r.revisedAt, r.content"
                    + " from PersonEntity f" + RevisionRow.JOIN + "where f.id.space = :organisation and"
                    + RevisionRow.IS_VISIBLE
                    + "and f.id.person ";

    private static final String ORDER = " order by f.id.person, f.id.id";

    /** People with a fact that was revised after the edition {@code :since}. A page of people may have facts of any number, so that the store counts the people. */
    public static final String PAGE = SELECT + "in (select distinct p.id.person from PersonEntity p"
            + RevisionRow.join("v", "p")
            + "where p.id.space = :organisation and p.id.person >= :from and v.madeIn > :since and"
            + RevisionRow.visible("v", ":edition")
            + " order by p.id.person limit :people)" + ORDER;

    /** The facts that name {@code :person}. */
    public static final String ONE = SELECT + "= :person" + ORDER;

    private PersonQuery() {}
}
