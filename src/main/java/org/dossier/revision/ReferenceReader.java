package org.dossier.revision;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
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

    /** The first revision tells since when there is such a thing. */
    private static final String STANDING = """
            select x.space, x.id, x.revision as named, r.subject, r.revision, r.made_in, r.ended_in, f.made_in as opened_in
            from unnest(:spaces, :ids, :revisions) as x (space, id, revision)
            join revision r on r.space = x.space and r.id = x.id
            join revision f on f.space = r.space and f.id = r.id and f.revision = 1
            where r.content is not null and r.made_in <= :edition
            and (r.revision = x.revision or x.revision = 0 and (r.ended_in is null or r.ended_in > :edition))
            """;

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
    public record Surroundings(Map<Ref, String> contents, Map<Ref, SortedSet<String>> disputes) {}

    /** The contents of some things, as JSON. */
    public Map<Ref, String> contents(int edition, Collection<Ref> things) {
        return surroundings(edition, things, List.of()).contents();
    }

    /** The contents of some things, and the disputes that name some facts, in one statement. */
    public Surroundings surroundings(int edition, Collection<Ref> things, Collection<Ref> facts) {
        Map<Ref, String> contents = new HashMap<>();
        Map<Ref, SortedSet<String>> disputes = new HashMap<>();
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
                        disputes.computeIfAbsent(thing, fact -> new TreeSet<>()).add((String) row[3]);
                    }
                });
        return new Surroundings(contents, disputes);
    }

    /**
     * A revision that somebody names.
     *
     * @param revision counted from 1
     * @param openedIn the edition that made the first revision of the thing
     * @param link where to read it
     */
    public record Standing(int revision, int openedIn, String link) {}

    /**
     * Revisions as a snapshot knows them. Those are left out that are of a later edition or were removed, and, where the current one
     * is named, of things that were retracted.
     */
    public Map<RevisionRef, Standing> standing(Snapshot snapshot, Collection<RevisionRef> revisions) {
        Map<RevisionRef, Standing> standing = new HashMap<>();
        store.unwrap(Session.class)
                .createNativeQuery(STANDING, Object[].class)
                .addScalar("space", String.class)
                .addScalar("id", String.class)
                .addScalar("named", Integer.class)
                .addScalar("subject", String.class)
                .addScalar("revision", Integer.class)
                .addScalar("made_in", Integer.class)
                .addScalar("ended_in", Integer.class)
                .addScalar("opened_in", Integer.class)
                .setParameter(
                        "spaces",
                        revisions.stream().map(named -> named.thing().space()).toArray(String[]::new))
                .setParameter(
                        "ids",
                        revisions.stream().map(named -> named.thing().id()).toArray(String[]::new))
                .setParameter(
                        "revisions",
                        revisions.stream()
                                .map(named -> requireNonNullElse(named.revision(), 0))
                                .toArray(Integer[]::new))
                .setParameter("edition", snapshot.edition())
                .getResultStream()
                .forEach(row -> {
                    Ref thing = new Ref((String) row[0], (String) row[1]);
                    Integer named = (int) row[2] == 0 ? null : (Integer) row[2];
                    String path =
                            Vocabulary.constant(Subject.class, (String) row[3]).path(thing);
                    boolean past = row[6] != null && (int) row[6] <= snapshot.edition();
                    standing.put(
                            new RevisionRef(thing, named),
                            new Standing(
                                    (int) row[4],
                                    (int) row[7],
                                    past ? path + "?edition=" + row[5] : snapshot.link(path)));
                });
        return standing;
    }
}
