package org.dossier.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.dossier.text.Vocabulary;
import org.hibernate.Session;

/** Reads things of any kind by their names. */
@ApplicationScoped
public class NamedRevisionReader {

    /** Native, so that its plan is cached for any number of things. */
    private static final String VISIBLE = """
            select r.space, r.id, r.subject, r.revision, r.content
            from unnest(:spaces, :ids) as x (space, id)
            join revision r on r.space = x.space and r.id = x.id
            where r.made_in <= :edition and (r.ended_in is null or r.ended_in > :edition) and r.content is not null
            """;

    private final EntityManager store;

    NamedRevisionReader(EntityManager store) {
        this.store = store;
    }

    /**
     * A revision of a thing.
     *
     * @param number counted from 1
     * @param content as JSON
     */
    public record Named(Subject subject, int number, String content) {}

    /** Some things as an edition shows them, in one statement; those that it does not show are left out. */
    public Map<Ref, Named> read(int edition, Collection<Ref> things) {
        Map<Ref, Named> read = new HashMap<>();
        if (things.isEmpty()) {
            return read;
        }
        store.unwrap(Session.class)
                .createNativeQuery(VISIBLE, Object[].class)
                .addScalar("space", String.class)
                .addScalar("id", String.class)
                .addScalar("subject", String.class)
                .addScalar("revision", Integer.class)
                .addScalar("content", String.class)
                .setParameter("spaces", things.stream().map(Ref::space).toArray(String[]::new))
                .setParameter("ids", things.stream().map(Ref::id).toArray(String[]::new))
                .setParameter("edition", edition)
                .getResultStream()
                .forEach(row -> read.put(
                        new Ref((String) row[0], (String) row[1]),
                        new Named(Vocabulary.constant(Subject.class, (String) row[2]), (int) row[3], (String) row[4])));
        return read;
    }
}
