package org.dossier.edition;

import static java.util.Objects.requireNonNull;

import java.util.stream.Stream;
import org.dossier.http.language.LocalisedText;
import org.dossier.http.parameter.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A change that can be made, as nothing is wrong with it.
 *
 * @param thing what it is about
 * @param rules of the kind of thing
 * @param content what the new revision says; null for a retraction or removal
 * @param written the same as JSON
 * @param last the last change of the thing; null where there never was one
 */
record PlannedChange(
        Change kind,
        Severity severity,
        LocalisedText reason,
        Ref thing,
        ContentRules<?> rules,
        @Nullable Content content,
        @Nullable String written,
        @Nullable Ref replacedBy,
        ChangeRepository.@Nullable Last last) {

    /** The revision that holds until now; null where there is none. */
    @Nullable
    Integer previous() {
        return last == null ? null : last.change().revision;
    }

    /** The revision that the change makes; null for a retraction or removal. */
    @Nullable
    Integer revision() {
        if (content == null) {
            return null;
        }
        if (last == null) {
            return 1;
        }
        ChangeEntity change = last.change();
        return 1 + (change.revision == null ? requireNonNull(change.previous) : change.revision);
    }

    /** The revision that the change makes; none for a retraction or removal. */
    Stream<NewRevision> newRevision() {
        Integer number = revision();
        return number == null || content == null || written == null
                ? Stream.of()
                : Stream.of(new NewRevision(RevisionId.of(thing, number), rules.subject(), kind, content, written));
    }

    /** The line of the log. */
    ChangeEntity entry(int edition) {
        ChangeEntity entry = new ChangeEntity();
        entry.id = new ChangeEntity.Id(edition, thing.space(), thing.id());
        entry.subject = Vocabulary.word(rules.subject());
        entry.revision = revision();
        entry.previous = previous();
        entry.change = Vocabulary.word(kind);
        entry.severity = Vocabulary.word(severity);
        entry.reason = reason;
        entry.replacedBy = replacedBy == null ? null : replacedBy.toString();
        entry.removedIn = kind == Change.REMOVAL ? edition : null;
        return entry;
    }
}
