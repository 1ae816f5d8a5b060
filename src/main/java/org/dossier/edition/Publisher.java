package org.dossier.edition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

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
    private final Archives archives;
    private final Submissions submissions;
    private final Touches touches;
    private final Editions log;
    private final Clock clock;

    Publisher(
            EntityManager store,
            EditionRepository editions,
            ChangeRepository changes,
            Archives archives,
            Submissions submissions,
            Touches touches,
            Editions log,
            Clock clock) {
        this.store = store;
        this.editions = editions;
        this.changes = changes;
        this.archives = archives;
        this.submissions = submissions;
        this.touches = touches;
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
        touches.lock();
        PublicationEntity before = store.find(PublicationEntity.class, request.id());
        if (before != null) {
            return again(before, request);
        }
        EditionEntity latest = editions.latest();
        Reviewed reviewed = review(request, latest.number);
        EditionEntity edition = begin(request, reviewed.envelope(), latest);
        write(edition, reviewed.plans());
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
                            "This key published edition " + before.edition + ", from another body.")
                    .with("edition", "/v1/editions/" + before.edition);
        }
        return log.newest(editions.findById(before.edition), request.language());
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
                                        plan.previous() == null || plan.last() == null ? null : plan.last().content,
                                        latest.publishedAt),
                                request.language()))
                        .toList());
    }

    private static final Comparator<PlannedChange> LOG_ORDER = Comparator.comparing(
                    (PlannedChange plan) -> plan.archive().subject().isFact()
                            ? Subject.PROFILE
                            : plan.archive().subject())
            .thenComparing(plan -> plan.thing().space())
            .thenComparing(plan -> plan.thing().id());

    private Reviewed review(PublishingRequest request, int latest) {
        checkBase(request.body().path("basedOn"), latest);
        Faults faults = new Faults();
        ReadSubmission read = submissions.read(request.body(), faults);
        Integer basedOn = read.envelope().basedOn();
        faults.addIf(basedOn != null && basedOn > latest, "/basedOn", "There is no edition " + basedOn + " yet.");
        List<PlannedChange> plans = new Review(read.items(), archives, changes).plan();
        // Once more, as a dry run holds no lock: part of this was read before, and part after an edition that came
        // meanwhile.
        checkBase(request.body().path("basedOn"), editions.latest().number);
        if (!faults.isEmpty()) {
            List<Fault> all = faults.all();
            throw new ProblemException(
                            ProblemType.INVALID_EDITION,
                            all.size() == 1
                                    ? "Something is wrong with the edition; nothing was published."
                                    : all.size() + " things are wrong with the edition; nothing was published.")
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
                                ProblemType.EDITION_CONFLICT,
                                "The newest edition is " + latest + ", no longer " + base + ".")
                        .with("basedOn", base)
                        .with("current", latest)
                        .with("edition", "/v1/editions/" + latest);
            }
        }
    }

    private EditionEntity begin(PublishingRequest request, Submission envelope, EditionEntity latest) {
        EditionEntity edition = new EditionEntity();
        edition.number = latest.number + 1;
        edition.publishedAt = after(latest);
        edition.note = envelope.note();
        edition.publishedBy = request.editor();
        store.persist(edition);
        store.flush();
        return edition;
    }

    private Instant after(EditionEntity latest) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return now.isAfter(latest.publishedAt) ? now : latest.publishedAt.plusMillis(1);
    }

    /** First all ends, then what facts refer to, then facts: no two open revisions of a thing, and no reference to nothing. */
    private void write(EditionEntity edition, List<PlannedChange> plans) {
        plans.forEach(plan -> store.persist(plan.entry(edition.number)));
        plans.stream()
                .filter(plan -> plan.previous() != null)
                .collect(groupingBy(PlannedChange::archive, mapping(PlannedChange::thing, toList())))
                .forEach((archive, things) -> archive.end(things, edition.number));
        plans.stream().filter(plan -> plan.kind() == Change.REMOVAL).forEach(plan -> remove(plan, edition.number));
        plans.stream()
                .sorted(Comparator.comparing(plan -> plan.archive().subject()))
                .forEach(plan -> keep(plan.archive(), plan, edition));
        store.flush();
        touches.of(edition.number);
    }

    private <C extends Content> void keep(Archive<C> archive, PlannedChange plan, EditionEntity edition) {
        Integer revision = plan.revision();
        if (plan.content() != null && revision != null) {
            archive.keep(
                    archive.content().cast(plan.content()), new Made(edition, revision, plan.kind(), plan.reason()));
        }
    }

    /** The one case in which the past changes; that it did stays in the log. */
    private void remove(PlannedChange plan, int edition) {
        if (plan.archive() instanceof Removable archive) {
            archive.remove(plan.thing());
            changes.remove(plan.thing(), edition);
        }
    }

    private record Reviewed(Submission envelope, List<PlannedChange> plans) {}
}
