package org.dossier.edition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.dossier.http.parameter.Vocabulary;

/** The rows that facts of all kinds have. */
@ApplicationScoped
public class FactRows {

    private final EntityManager store;

    FactRows(EntityManager store) {
        this.store = store;
    }

    /** Writes a new row, and before its first revision that there is such a fact. */
    public void add(RevisedFact row, Ref fact, Subject kind, Made made) {
        if (made.revision() == 1) {
            FactEntity added = new FactEntity();
            added.id = new FactEntity.Id(fact.space(), fact.id());
            added.kind = Vocabulary.word(kind);
            store.persist(added);
        }
        row.id = new RevisionId(fact.space(), fact.id(), made.revision());
        row.begin(made);
        store.persist(row);
    }

    /** Ends the open revisions. */
    public void end(Collection<Ref> facts, int edition) {
        facts.stream()
                .collect(groupingBy(Ref::space, mapping(Ref::id, toList())))
                .forEach((organisation, ids) -> end(organisation, ids, edition));
    }

    private void end(String organisation, List<String> ids, int edition) {
        store.createQuery("update RevisionEntity r set r.endedIn = :edition where r.id.organisation = :organisation"
                        + " and r.id.fact in :ids and r.endedIn is null")
                .setParameter("edition", edition)
                .setParameter("organisation", organisation)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /**
     * Takes out all that any revision says. The revisions stay, so that what refers to one still does.
     *
     * @param tables that hold it, each before those that it refers to
     */
    public void remove(Ref fact, List<String> tables) {
        for (String table : tables) {
            store.createNativeQuery("delete from " + table + " where organisation = :organisation and fact = :fact")
                    .setParameter("organisation", fact.space())
                    .setParameter("fact", fact.id())
                    .executeUpdate();
        }
        store.createQuery("update RevisionEntity r set r.change = :change where r.id.organisation = :organisation"
                        + " and r.id.fact = :fact")
                .setParameter("change", Vocabulary.word(Change.REMOVAL))
                .setParameter("organisation", fact.space())
                .setParameter("fact", fact.id())
                .executeUpdate();
    }
}
