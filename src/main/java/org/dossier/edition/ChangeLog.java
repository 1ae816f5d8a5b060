package org.dossier.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.dossier.revision.Ref;
import org.dossier.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/** The log of editions and their changes, as publishing reads and writes it: always in the caller's transaction. */
@ApplicationScoped
public class ChangeLog {

    private final EntityManager store;
    private final EditionRepository editions;
    private final ChangeRepository changes;

    ChangeLog(EntityManager store, EditionRepository editions, ChangeRepository changes) {
        this.store = store;
        this.editions = editions;
        this.changes = changes;
    }

    public boolean isEmpty() {
        return editions.count() == 0;
    }

    /** The newest edition; there is one, except while the first are loaded. */
    public NewestEdition newestEdition() {
        EditionEntity newest = editions.latest();
        return new NewestEdition(newest.number, newest.publishedAt);
    }

    /** The last change of each of some things; things that never existed are left out. */
    public Map<Ref, LastChange> lastChanges(Collection<Ref> things) {
        return changes.newest(things);
    }

    /** @param publishedBy null for the first editions */
    public void begin(int number, Instant publishedAt, LocalisedText note, @Nullable String publishedBy) {
        EditionEntity edition = new EditionEntity();
        edition.number = number;
        edition.publishedAt = publishedAt;
        edition.note = note;
        edition.publishedBy = publishedBy;
        store.persist(edition);
        store.flush();
    }

    public void append(Collection<ChangeLogEntry> entries) {
        entries.forEach(entry -> store.persist(ChangeEntity.of(entry)));
        store.flush();
    }

    /** Marks all changes of a thing as removed, and deletes the reasons of those before the removal. */
    public void remove(Ref thing, int edition) {
        changes.remove(thing, edition);
    }

    /** Records which organisations an edition affects: by their facts, or by what these cite. */
    public void recordAffected(int edition, Collection<String> organisations) {
        organisations.forEach(organisation -> store.persist(TouchEntity.of(organisation, edition)));
    }

    /** Sets the time of an edition that {@link #begin} wrote. */
    public void restamp(int number, Instant publishedAt) {
        editions.findById(number).publishedAt = publishedAt;
        store.flush();
    }

    /** The number of an edition, and when it was published. */
    public record NewestEdition(int number, Instant publishedAt) {}
}
