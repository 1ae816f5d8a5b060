package org.dossier.publishing;

import java.util.List;
import java.util.Map;
import org.dossier.edition.LastChange;
import org.dossier.http.body.Faults;
import org.dossier.revision.Content.Mention;
import org.dossier.revision.Ref;
import org.dossier.revision.Subject;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Checks what contents refer to against what is published and what the same submission changes. */
final class ReferenceChecker {

    private final List<ParsedSubmission.Item> items;
    private final Map<Ref, Integer> submitted;
    private final Map<Ref, LastChange> published;

    /**
     * @param submitted the index of the item that changes a thing
     * @param published the last change of everything that the submission names
     */
    ReferenceChecker(List<ParsedSubmission.Item> items, Map<Ref, Integer> submitted, Map<Ref, LastChange> published) {
        this.items = items;
        this.submitted = submitted;
        this.published = published;
    }

    /** Adds an error if the mention names nothing, the thing itself, or no fact where one is expected. */
    void check(Mention mention, Ref thing, Faults faults) {
        Subject subject = subjectOf(mention.ref());
        if (mention.ref().equals(thing)) {
            faults.add(mention.pointer(), "It cannot refer to itself.");
        } else if (mention.ref().isOfOrganisation() && subject != null && !subject.isFact()) {
            faults.add(
                    mention.pointer(),
                    "Expected a fact; '" + mention.ref() + "' is a " + Vocabulary.word(subject) + ".");
        } else if (!stands(mention.ref(), mention.revision())) {
            faults.add(
                    mention.pointer(),
                    mention.revision() == null
                            ? "'" + mention.ref() + "' does not exist, and this edition does not add it."
                            : "'" + mention.ref() + "' has no revision " + mention.revision() + ".");
        }
    }

    /** What a thing is, or becomes by this edition; null if there is no such thing. */
    private @Nullable Subject subjectOf(Ref thing) {
        Integer index = submitted.get(thing);
        Subject subject = index == null ? null : items.get(index).subject();
        LastChange last = published.get(thing);
        return subject != null ? subject : last == null ? null : last.entry().subject();
    }

    /**
     * Whether a thing is there once the edition is published.
     *
     * @param revision the one that is meant, which may be an earlier one; null for the current one
     */
    boolean stands(Ref thing, @Nullable Integer revision) {
        LastChange last = published.get(thing);
        int known = last == null ? 0 : last.lastRevision();
        Integer index = submitted.get(thing);
        boolean put = index != null && items.get(index).isStanding();
        if (revision != null) {
            return revision <= known + (put ? 1 : 0);
        }
        return index == null ? last != null && last.isCurrent() : put;
    }
}
