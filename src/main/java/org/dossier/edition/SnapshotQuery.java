package org.dossier.edition;

import org.dossier.revision.RevisionRow;

/** The queries for the edition that a request reads. Each takes a condition on the edition {@code x}. */
final class SnapshotQuery {

    /**
     * The edition of a moment, whether it holds the organisation, and the last edition until then that changed what a list shows:
     * something of the kinds {@code :shown}, or an entry that it refers to. Entries are added together with what refers to them.
     */
    private static final String EDITION = "select e.number, "
            + RevisionRow.countOrganisations(":organisation", "e.number") + ","
            + " (select t.id.edition from TouchEntity t"
            + " where t.id.organisation = :organisation and t.id.edition <= e.number"
            + " and exists (select 1 from ChangeEntity c where c.id.edition = t.id.edition"
            + " and (c.id.space = :organisation and (c.subject in :shown %s)"
            + " or c.id.space in ('claimants', 'sources') and c.change <> 'addition'"
            + " or c.id.space = 'organisations' and c.id.id = :organisation))"
            + " order by t.id.edition desc fetch first 1 row only)";

    /** Or something of another kind came or went. */
    private static final String OR_COUNT_CHANGED = "or c.previous is null or c.revision is null";

    private static final String AT = " where e.number = (select max(x.number) from EditionEntity x where ";

    static final String RESOLVED = EDITION.formatted("") + " from EditionEntity e" + AT + "%s)";

    /** The same, once for each kind of fact that the edition holds about the organisation, with how many there are. */
    static final String COUNTED =
            EDITION.formatted(OR_COUNT_CHANGED) + ", f.subject, count(f.id.id) from EditionEntity e"
                    + RevisionRow.leftJoinFacts(":organisation", "e.number")
                    + AT + "%s) group by e.number, f.subject";

    /** The same, once for each correction of a fact by the last edition that corrected facts which still stand. */
    static final String CORRECTED = EDITION.formatted("")
            + ", c from EditionEntity e left join ChangeEntity c on "
            + isCorrection("c")
            + " and c.id.edition = (select max(x.id.edition) from ChangeEntity x where " + isCorrection("x") + ")"
            + AT + "%s)";

    /** The change corrects a fact that the edition {@code e} shows. */
    private static String isCorrection(String change) {
        return (" %1$s.id.space = :organisation and %1$s.change = 'correction' and %1$s.subject not in ('dispute', 'gap')"
                        + " and %1$s.removedIn is null and %1$s.id.edition <= e.number and"
                        + RevisionRow.isShown("%1$s.id.space", "%1$s.id.id", "e.number"))
                .formatted(change);
    }

    private SnapshotQuery() {}
}
