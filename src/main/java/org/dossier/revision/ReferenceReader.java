package org.dossier.revision;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dossier.text.Vocabulary;
import org.hibernate.Session;

/** Reads what revisions refer to, and what refers to them. */
@ApplicationScoped
public class ReferenceReader {

    /** Native, so that its plan is cached for any number of things. */
    private static final String SURROUNDINGS = """
            select r.space, r.id, r.content, cast(null as varchar) as dispute
            from unnest(:spaces, :ids) as x (space, id)
            join revision r on r.space = x.space and r.id = x.id
            where %1$s
            union all
            select x.space, x.id, null, r.id
            from unnest(:factSpaces, :factIds) as x (space, id)
            join reference f on f.to_space = x.space and f.to_id = x.id
            join revision r on r.space = f.space and r.id = f.id and r.revision = f.revision
            where r.subject = :subject and %1$s
            """.formatted(
                    "r.made_in <= :edition and (r.ended_in is null or r.ended_in > :edition) and r.content is not null");

    private static final String STANDING =
            "select r.id.space, r.id.id, r.subject, r.id.revision, x.madeIn from RevisionEntity r"
                    + " join RevisionEntity x on x.id.space = r.id.space and x.id.id = r.id.id and x.id.revision = 1"
                    + " where r.id.space in :spaces and r.id.id in :ids and" + RevisionRow.IS_VISIBLE;

    private final EntityManager store;

    ReferenceReader(EntityManager store) {
        this.store = store;
    }

    /**
     * What stands around facts.
     *
     * @param contents of the things that they name, as JSON
     * @param disputes for each fact the ids, in their order, of the disputes that name it; without facts that none names
     */
    public record Surroundings(Map<Ref, String> contents, Map<Ref, List<String>> disputes) {}

    /** The contents of some things, as JSON. */
    public Map<Ref, String> contents(int edition, Collection<Ref> things) {
        return surroundings(edition, things, List.of()).contents();
    }

    /** The contents of some things, and the disputes that name some facts, in one statement. */
    public Surroundings surroundings(int edition, Collection<Ref> things, Collection<Ref> facts) {
        Map<Ref, String> contents = new HashMap<>();
        Map<Ref, List<String>> disputes = new HashMap<>();
        if (things.isEmpty() && facts.isEmpty()) {
            return new Surroundings(contents, disputes);
        }
        store.unwrap(Session.class)
                .createNativeQuery(SURROUNDINGS, Object[].class)
                // Told what the columns are, Hibernate does not ask the database at each read.
                .addScalar("space", String.class)
                .addScalar("id", String.class)
                .addScalar("content", String.class)
                .addScalar("dispute", String.class)
                .setParameter("spaces", things.stream().map(Ref::space).toArray(String[]::new))
                .setParameter("ids", things.stream().map(Ref::id).toArray(String[]::new))
                .setParameter("factSpaces", facts.stream().map(Ref::space).toArray(String[]::new))
                .setParameter("factIds", facts.stream().map(Ref::id).toArray(String[]::new))
                .setParameter("subject", Vocabulary.word(Subject.DISPUTE))
                .setParameter("edition", edition)
                .getResultStream()
                .forEach(row -> {
                    Ref thing = new Ref((String) row[0], (String) row[1]);
                    if (row[3] == null) {
                        contents.put(thing, (String) row[2]);
                    } else {
                        disputes.computeIfAbsent(thing, fact -> new ArrayList<>())
                                .add((String) row[3]);
                    }
                });
        disputes.values().forEach(Collections::sort);
        return new Surroundings(contents, disputes);
    }

    /**
     * What a snapshot shows of a thing.
     *
     * @param revision which revision of it, counted from 1
     * @param madeIn the edition that made its first revision
     */
    public record Standing(Subject subject, int revision, int madeIn) {}

    /** Some things of one organisation as a snapshot shows them; those that it does not show are left out. */
    public Map<Ref, Standing> standing(Snapshot snapshot, Collection<Ref> things) {
        return store.createQuery(STANDING, Object[].class)
                .setParameter(
                        "spaces", things.stream().map(Ref::space).distinct().toList())
                .setParameter("ids", things.stream().map(Ref::id).distinct().toList())
                .setParameter("edition", snapshot.edition())
                .getResultStream()
                .collect(toMap(
                        row -> new Ref((String) row[0], (String) row[1]),
                        row -> new Standing(
                                Vocabulary.constant(Subject.class, (String) row[2]), (int) row[3], (int) row[4])));
    }
}
