package org.dossier.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dossier.change.EditionNotice;
import org.dossier.change.EditionReader;
import org.dossier.edition.ChangeLog;
import org.dossier.edition.ChangeLog.NewestEdition;
import org.dossier.edition.LoggedChange;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.dossier.publishing.EditionPlanner.PlannedEdition;
import org.dossier.revision.Change;
import org.dossier.revision.ContentMapper;
import org.dossier.revision.Ref;
import org.dossier.revision.RevisionStore;
import org.dossier.revision.Subject;
import org.dossier.text.Language;
import org.jspecify.annotations.Nullable;

/** Publishes editions, each in one transaction, and one at a time over all instances. */
@ApplicationScoped
public class EditionPublisher {

    private final EntityManager store;
    private final ChangeLog log;
    private final RevisionStore revisions;
    private final EditionReader editions;
    private final EditionPlanner planner;
    private final PublicationLock lock;
    private final Clock clock;

    EditionPublisher(
            EntityManager store,
            ChangeLog log,
            RevisionStore revisions,
            EditionReader editions,
            EditionPlanner planner,
            PublicationLock lock,
            Clock clock) {
        this.store = store;
        this.log = log;
        this.revisions = revisions;
        this.editions = editions;
        this.planner = planner;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Publishes an edition. A request that was published before gets the same answer again.
     *
     * @throws ProblemException if it cannot be published; nothing was published then
     */
    @Transactional
    EditionNotice publish(PublishingRequest request) {
        lock.acquire();
        PublicationEntity before = store.find(PublicationEntity.class, request.id());
        if (before != null) {
            return repeat(before, request);
        }
        NewestEdition latest = log.newestEdition();
        PlannedEdition plan = planner.plan(request.body(), latest.number());
        int number = latest.number() + 1;
        write(number, after(latest), request.editor(), plan, Set.of());
        // Stamped as late as possible: requests that ran meanwhile saw the edition before.
        Instant publishedAt = after(latest);
        log.restamp(number, publishedAt);
        revisions.restamp(number, publishedAt);
        PublicationEntity publication = new PublicationEntity();
        publication.id = request.id();
        publication.digest = request.digest();
        publication.edition = number;
        store.persist(publication);
        store.flush();
        return editions.asPublished(number, request.language());
    }

    private EditionNotice repeat(PublicationEntity before, PublishingRequest request) {
        if (!before.digest.equals(request.digest())) {
            throw new ProblemException(
                            ProblemType.IDEMPOTENCY_KEY_REUSED,
                            "This key was used for edition " + before.edition + ", with another body.")
                    .with("edition", "/v1/editions/" + before.edition);
        }
        return editions.asPublished(before.edition, request.language());
    }

    /**
     * Publishes an edition of the past, on top of the one before it, in the caller's transaction.
     *
     * @throws ProblemException when it has faults
     */
    public void publishPast(PastEdition edition) {
        int number = edition.number();
        write(
                number,
                edition.publishedAt(),
                edition.publishedBy(),
                planner.plan(edition.body(), edition.removed(), Math.max(1, number - 1)),
                edition.affected());
        store.flush();
        store.clear();
    }

    /** Says what would be published, and publishes nothing. It takes no lock. */
    @Transactional
    DryRun dryRun(JsonNode body, Language language) {
        int latest = log.newestEdition().number();
        return new DryRun(
                latest + 1,
                planner.plan(body, latest).changes().stream()
                        .sorted(LOG_ORDER)
                        .map(change -> LoggedChange.of(
                                change.entry(latest + 1),
                                ContentMapper.tree(change.previousContent()),
                                ContentMapper.tree(change.written()),
                                language))
                        .toList());
    }

    private static final Comparator<PlannedChange> LOG_ORDER = Comparator.comparing(
                    (PlannedChange plan) -> plan.thing().isOfOrganisation() ? Subject.PROFILE : plan.subject())
            .thenComparing(plan -> plan.thing().space())
            .thenComparing(plan -> plan.thing().id());

    private Instant after(NewestEdition latest) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return now.isAfter(latest.publishedAt()) ? now : latest.publishedAt().plusMillis(1);
    }

    /**
     * Revisions end before others begin, as a thing has only one that is open.
     *
     * @param affected organisations that it affects besides those that can be seen
     */
    private void write(
            int number, Instant publishedAt, @Nullable String editor, PlannedEdition plan, Set<String> affected) {
        List<PlannedChange> changes = plan.changes();
        log.begin(number, publishedAt, plan.envelope().note(), editor);
        revisions.end(
                changes.stream()
                        .filter(change -> change.previous() != null)
                        .map(PlannedChange::thing)
                        .toList(),
                number);
        revisions.add(changes.stream().flatMap(PlannedChange::newRevision).toList(), number, publishedAt);
        log.append(changes.stream().map(change -> change.entry(number)).toList());
        changes.stream()
                .filter(change -> change.kind() == Change.REMOVAL)
                .forEach(change -> remove(change.thing(), number));
        Set<String> all = affected(changes.stream().map(PlannedChange::thing).toList(), number);
        all.addAll(affected);
        log.recordAffected(number, all);
    }

    /** The one case in which the past changes; the log still says that there was something. */
    private void remove(Ref thing, int edition) {
        revisions.remove(thing);
        log.remove(thing, edition);
    }

    /** Organisations are affected by their facts, and by the sources and claimants that these cite. */
    private Set<String> affected(List<Ref> changed, int edition) {
        Set<String> affected = new TreeSet<>();
        List<Ref> cited = new ArrayList<>();
        for (Ref thing : changed) {
            if (thing.isOfOrganisation()) {
                affected.add(thing.space());
            } else if (thing.equals(Ref.organisation(thing.id()))) {
                affected.add(thing.id());
            } else {
                cited.add(thing);
            }
        }
        affected.addAll(revisions.organisationsReferringTo(cited, edition));
        return affected;
    }
}
