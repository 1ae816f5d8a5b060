package org.dossier.edition;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.dossier.http.body.Fault;
import org.dossier.http.body.Faults;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;

/** Publishes editions: each whole or not at all, one after the other, whichever instance is asked. */
@ApplicationScoped
class Publisher {

    private final EntityManager store;
    private final EditionRepository editions;
    private final ChangeRepository changes;
    private final ContentRulesBySubject rules;
    private final Submissions submissions;
    private final RevisionStore revisions;
    private final PublicationLock lock;
    private final AffectedOrganisations affected;
    private final Editions log;
    private final Clock clock;

    Publisher(
            EntityManager store,
            EditionRepository editions,
            ChangeRepository changes,
            ContentRulesBySubject rules,
            Submissions submissions,
            RevisionStore revisions,
            PublicationLock lock,
            AffectedOrganisations affected,
            Editions log,
            Clock clock) {
        this.store = store;
        this.editions = editions;
        this.changes = changes;
        this.rules = rules;
        this.submissions = submissions;
        this.revisions = revisions;
        this.lock = lock;
        this.affected = affected;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Publishes what is asked for, or gives the first answer again if it was asked for before.
     *
     * @throws ProblemException when it cannot be published; then nothing was
     */
    @Transactional
    Edition publish(PublishingRequest request) {
        lock.acquire();
        PublicationEntity before = store.find(PublicationEntity.class, request.id());
        if (before != null) {
            return again(before, request);
        }
        EditionEntity latest = editions.latest();
        Reviewed reviewed = review(request, latest.number);
        EditionEntity edition = new EditionEntity();
        edition.number = latest.number + 1;
        edition.publishedAt = after(latest);
        edition.publishedBy = request.editor();
        write(edition, reviewed);
        // Once more, as late as can be: whoever read meanwhile saw the edition before.
        edition.publishedAt = after(latest);
        PublicationEntity publication = new PublicationEntity();
        publication.id = request.id();
        publication.digest = request.digest();
        publication.edition = edition.number;
        store.persist(publication);
        store.flush();
        return log.newest(edition, request.language());
    }

    private Edition again(PublicationEntity before, PublishingRequest request) {
        if (!before.digest.equals(request.digest())) {
            throw new ProblemException(
                            ProblemType.IDEMPOTENCY_KEY_REUSED,
                            "This key was used for edition " + before.edition + ", with another body.")
                    .with("edition", "/v1/editions/" + before.edition);
        }
        return log.newest(editions.findById(before.edition), request.language());
    }

    /**
     * Publishes one of the first editions, in the caller's transaction.
     *
     * @param body as {@link #publish} takes it
     * @throws ProblemException when something is wrong with it
     */
    void publishFirst(int number, Instant publishedAt, JsonNode body) {
        EditionEntity edition = new EditionEntity();
        edition.number = number;
        edition.publishedAt = publishedAt;
        write(edition, review(body, Math.max(1, number - 1)));
    }

    /** Says what would be published, and publishes nothing; it waits for no edition, and none waits for it. */
    @Transactional
    DryRun dryRun(PublishingRequest request) {
        EditionEntity latest = editions.latest();
        return new DryRun(
                latest.number + 1,
                review(request, latest.number).plans().stream()
                        .sorted(LOG_ORDER)
                        .map(plan -> LoggedChange.of(
                                new ChangeRepository.Logged(
                                        plan.entry(latest.number + 1),
                                        plan.previous() == null || plan.last() == null
                                                ? null
                                                : ContentMapper.tree(plan.last().content()),
                                        ContentMapper.tree(plan.written()),
                                        latest.publishedAt),
                                request.language()))
                        .toList());
    }

    private static final Comparator<PlannedChange> LOG_ORDER = Comparator.comparing((PlannedChange plan) ->
                    plan.thing().isFact() ? Subject.PROFILE : plan.rules().subject())
            .thenComparing(plan -> plan.thing().space())
            .thenComparing(plan -> plan.thing().id());

    private Reviewed review(PublishingRequest request, int latest) {
        JsonNode basedOn = request.body().path("basedOn");
        checkBase(basedOn, latest);
        Reviewed reviewed = review(request.body(), latest);
        // Once more, as a dry run holds no lock: part of this was read before, and part after an edition that came
        // meanwhile.
        checkBase(basedOn, editions.latest().number);
        return reviewed;
    }

    private Reviewed review(JsonNode body, int latest) {
        Faults faults = new Faults();
        ReadSubmission read = submissions.read(body, faults);
        Integer basedOn = read.envelope().basedOn();
        faults.addIf(basedOn != null && basedOn > latest, "/basedOn", "Edition " + basedOn + " does not exist yet.");
        List<PlannedChange> plans = new Review(read.items(), rules, changes, revisions).plan();
        if (!faults.isEmpty()) {
            List<Fault> all = faults.all();
            throw new ProblemException(
                            ProblemType.INVALID_EDITION,
                            all.size() == 1
                                    ? "The edition has an error; nothing was published."
                                    : "The edition has " + all.size() + " errors; nothing was published.")
                    .with("faults", all);
        }
        return new Reviewed(read.envelope(), plans);
    }

    /** Before all else is read: of many who publish on top of the same edition, all but one come only so far. */
    private static void checkBase(JsonNode basedOn, int latest) {
        if (basedOn.canConvertToExactIntegral() && basedOn.canConvertToInt()) {
            int base = basedOn.intValue();
            if (base >= 1 && base < latest) {
                throw new ProblemException(
                                ProblemType.EDITION_CONFLICT, "The newest edition is " + latest + ", not " + base + ".")
                        .with("basedOn", base)
                        .with("current", latest)
                        .with("edition", "/v1/editions/" + latest);
            }
        }
    }

    private Instant after(EditionEntity latest) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return now.isAfter(latest.publishedAt) ? now : latest.publishedAt.plusMillis(1);
    }

    /** Revisions end before others begin: a thing has one that is open. */
    private void write(EditionEntity edition, Reviewed reviewed) {
        List<PlannedChange> plans = reviewed.plans();
        edition.note = reviewed.envelope().note();
        store.persist(edition);
        store.flush();
        revisions.end(
                plans.stream()
                        .filter(plan -> plan.previous() != null)
                        .map(PlannedChange::thing)
                        .toList(),
                edition.number);
        revisions.add(plans.stream().flatMap(PlannedChange::newRevision).toList(), edition.number);
        plans.forEach(plan -> store.persist(plan.entry(edition.number)));
        store.flush();
        plans.stream()
                .filter(plan -> plan.kind() == Change.REMOVAL)
                .forEach(plan -> remove(plan.thing(), edition.number));
        affected.record(edition.number);
    }

    /** The one case in which the past changes; that it did stays in the log. */
    private void remove(Ref thing, int edition) {
        revisions.remove(thing);
        changes.remove(thing, edition);
    }

    private record Reviewed(Submission envelope, List<PlannedChange> plans) {}
}
