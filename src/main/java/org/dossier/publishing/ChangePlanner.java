package org.dossier.publishing;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.edition.ChangeLog;
import org.dossier.edition.ChangeLogEntry;
import org.dossier.edition.LastChange;
import org.dossier.http.body.Faults;
import org.dossier.revision.Change;
import org.dossier.revision.Content;
import org.dossier.revision.Content.Mention;
import org.dossier.revision.ContentMapper;
import org.dossier.revision.ContentRules;
import org.dossier.revision.Ref;
import org.dossier.revision.RevisionStore;
import org.dossier.revision.Subject;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Checks the changes of one submission against what is published and against each other, and plans them. */
final class ChangePlanner {

    private static final String REVIEWED_ON = "reviewedOn";

    private final List<ParsedSubmission.Item> items;
    private final RevisionStore revisions;

    /** The index of the change of each thing. */
    private final Map<Ref, Integer> submitted = new LinkedHashMap<>();

    /** The last change of everything that the submission names. */
    private final Map<Ref, LastChange> published;

    private final ReferenceChecker references;

    ChangePlanner(List<ParsedSubmission.Item> items, ChangeLog log, RevisionStore revisions) {
        this.items = items;
        this.revisions = revisions;
        this.published = new HashMap<>(log.lastChanges(
                items.stream().flatMap(ParsedSubmission.Item::named).toList()));
        this.references = new ReferenceChecker(items, submitted, published);
    }

    /** Adds all errors to the faults of each item. The plans are complete only if there are none. */
    List<PlannedChange> plan() {
        List<PlannedChange> plans = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Ref thing = items.get(i).thing();
            if (thing != null) {
                Integer first = submitted.putIfAbsent(thing, i);
                items.get(i)
                        .faults()
                        .addIf(
                                first != null,
                                "",
                                "'" + thing + "' is changed by /changes/" + first
                                        + " too; an edition changes it once.");
            }
        }
        for (ParsedSubmission.Item item : items) {
            Ref thing = item.thing();
            if (thing != null) {
                PlannedChange plan = item.removed() != null
                        ? repeat(item, thing, item.removed())
                        : item.content() == null ? end(item, thing) : put(item, thing, item.content());
                if (plan != null) {
                    plans.add(plan);
                }
            }
        }
        plans.stream()
                .filter(plan -> plan.content() == null && !plan.thing().isOfOrganisation())
                .forEach(this::checkNothingRefersTo);
        return plans;
    }

    private @Nullable PlannedChange put(ParsedSubmission.Item item, Ref thing, Content content) {
        Faults faults = item.faults();
        ContentRules<?> type = requireNonNull(item.rules());
        LastChange last = published.get(thing);
        String written = ContentMapper.write(type.subject(), content);
        if (item.change().kind() == Change.ADDITION) {
            faults.addIf(last != null, "/put/id", "'" + thing + "' exists, or did; an addition needs a new id.");
        } else if (item.change().kind() != null) {
            checkLast(item, type, thing, last, written);
        }
        item.mentions().forEach(mention -> references.check(mention, thing, faults.in("/put")));
        return plan(item, thing, type.subject(), content, written, last);
    }

    /** Of what a later edition removed only that it was there can be checked. */
    private @Nullable PlannedChange repeat(ParsedSubmission.Item item, Ref thing, RemovedChange removed) {
        LastChange last = published.get(thing);
        boolean known = last != null
                && last.entry().subject() == removed.subject()
                && last.entry().removedIn() == null
                && (removed.kind() == Change.CORRECTION || !last.isRetraction());
        item.faults()
                .addIf(
                        removed.kind() == Change.ADDITION ? last != null : !known,
                        "/thing",
                        "'" + thing + "' cannot have this kind of change after what the editions before did to it.");
        references.check(new Mention("/thing", Ref.organisation(thing.space())), thing, item.faults());
        return plan(item, thing, removed.subject(), null, null, last);
    }

    private void checkLast(
            ParsedSubmission.Item item, ContentRules<?> rules, Ref thing, @Nullable LastChange last, String written) {
        Faults faults = item.faults();
        if (last == null) {
            faults.add("/put/id", "'" + thing + "' does not exist; an 'addition' creates it.");
            return;
        }
        ChangeLogEntry change = last.entry();
        faults.addIf(
                change.subject() != rules.subject(),
                "/put/" + ContentMapper.SUBJECT,
                "'" + thing + "' is of the kind '" + Vocabulary.word(change.subject()) + "', which cannot change.");
        faults.addIf(
                change.removedIn() != null, "/put/id", "'" + thing + "' was removed; its id cannot be used again.");
        faults.addIf(
                last.isRetraction() && item.change().kind() != Change.CORRECTION,
                "/kind",
                "'" + thing + "' was retracted; only a 'correction' restores it.");
        faults.addIf(
                written.equals(last.content()),
                "/put",
                "No change: this is identical to revision " + change.revision() + ".");
        faults.addIf(
                item.change().kind() == Change.REVIEW && last.content() != null && !isReview(last.content(), written),
                "/put",
                "A review changes nothing but 'reviewedOn', to a later day.");
    }

    private static boolean isReview(String before, String after) {
        ObjectNode old = ContentMapper.read(before, ObjectNode.class);
        ObjectNode renewed = ContentMapper.read(after, ObjectNode.class);
        String from = textOf(old.remove(REVIEWED_ON));
        String to = textOf(renewed.remove(REVIEWED_ON));
        // Days in ISO 8601 sort as text.
        return old.equals(renewed) && to.compareTo(from) > 0;
    }

    private static String textOf(@Nullable JsonNode value) {
        return value == null ? "" : value.asText();
    }

    private @Nullable PlannedChange end(ParsedSubmission.Item item, Ref thing) {
        Faults faults = item.faults();
        String pointer = item.change().retract() != null ? "/retract" : "/remove";
        LastChange last = published.get(thing);
        if (last == null) {
            faults.add(pointer, "There is no '" + thing + "'.");
            return null;
        }
        boolean removal = item.change().kind() == Change.REMOVAL;
        faults.addIf(last.entry().removedIn() != null, pointer, "'" + thing + "' was already removed.");
        faults.addIf(!removal && last.isRetraction(), pointer, "'" + thing + "' was already retracted.");
        faults.addIf(
                removal && !thing.isOfOrganisation(),
                pointer,
                "Only facts can be removed. Correct this, or retract it once nothing refers to it.");
        checkReplacement(item, thing);
        return plan(item, thing, last.entry().subject(), null, null, last);
    }

    private void checkReplacement(ParsedSubmission.Item item, Ref thing) {
        Ref replacement = item.replacement();
        if (replacement != null) {
            item.faults()
                    .addIf(
                            replacement.equals(thing) || !references.stands(replacement, null),
                            "/replacedBy",
                            "'" + replacement + "' does not exist, or is what it would replace.");
        }
    }

    private static @Nullable PlannedChange plan(
            ParsedSubmission.Item item,
            Ref thing,
            Subject subject,
            @Nullable Content content,
            @Nullable String written,
            @Nullable LastChange last) {
        Submission.Item change = item.change();
        if (change.kind() == null || change.severity() == null || (change.reason() == null && item.removed() == null)) {
            return null;
        }
        return new PlannedChange(
                change.kind(),
                change.severity(),
                change.error(),
                change.reason(),
                thing,
                subject,
                content,
                written,
                item.replacement(),
                last);
    }

    /** A source, claimant or organisation can be retracted only if nothing refers to it after the edition. */
    private void checkNothingRefersTo(PlannedChange ended) {
        // One more than the submission can change.
        revisions.referring(ended.thing(), submitted.size() + 1).stream()
                .filter(other -> !submitted.containsKey(other))
                .findFirst()
                .ifPresent(other -> items.get(requireNonNull(submitted.get(ended.thing())))
                        .faults()
                        .add("/retract", "'" + other + "' still refers to '" + ended.thing() + "'."));
    }
}
