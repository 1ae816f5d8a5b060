package org.dossier.edition;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dossier.http.parameter.Vocabulary;

/**
 * Keeps what all facts refer to: organisations, claimants, sources.
 *
 * @param <C> what a revision says
 * @param <E> its row
 */
public abstract class SharedArchive<C extends Content, E extends Revised> implements Archive<C> {

    private final EntityManager store;
    private final Subject subject;
    private final Class<C> content;
    private final Class<E> row;
    private final String name;
    private final List<String> referring;

    /** @param referring queries for the space and the id of what refers to the thing {@code :id} now */
    protected SharedArchive(EntityManager store, Subject subject, Class<C> content, Class<E> row, String... referring) {
        this.store = store;
        this.subject = subject;
        this.content = content;
        this.row = row;
        this.name = Vocabulary.word(subject);
        this.referring = List.of(referring);
    }

    /** A new row with its columns and its key. */
    protected abstract E row(C content, int revision);

    /** What a row says. */
    protected abstract C content(E row);

    @Override
    public final Subject subject() {
        return subject;
    }

    @Override
    public final Class<C> content() {
        return content;
    }

    @Override
    public final void end(Collection<Ref> things, int edition) {
        store.createQuery("update " + row.getSimpleName() + " r set r.endedIn = :edition where r.id." + name
                        + " in :ids and r.endedIn is null")
                .setParameter("edition", edition)
                .setParameter("ids", things.stream().map(Ref::id).toList())
                .executeUpdate();
    }

    @Override
    public final void keep(C kept, Made made) {
        if (made.revision() == 1) {
            store.createNativeQuery("insert into " + name + " (id) values (:id)")
                    .setParameter("id", kept.ref().id())
                    .executeUpdate();
        }
        E revision = row(kept, made.revision());
        revision.begin(made);
        store.persist(revision);
    }

    @Override
    public final Map<Ref, C> madeIn(int edition) {
        return store.createQuery("select r from " + row.getSimpleName() + " r where r.madeIn.number = :edition", row)
                .setParameter("edition", edition)
                .getResultStream()
                .map(this::content)
                .collect(toMap(Content::ref, said -> said));
    }

    @Override
    public final List<Ref> referring(Ref thing, int most) {
        return referring.stream()
                .flatMap(query -> store.createQuery(query, Object[].class)
                        .setParameter("id", thing.id())
                        .setMaxResults(most)
                        .getResultStream())
                .map(row -> new Ref((String) row[0], (String) row[1]))
                .toList();
    }
}
