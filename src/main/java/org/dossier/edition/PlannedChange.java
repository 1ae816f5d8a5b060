package org.dossier.edition;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import org.dossier.http.language.LocalisedText;
import org.dossier.http.parameter.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A change that can be made, as nothing is wrong with it.
 *
 * @param thing what it is about
 * @param archive of the kind of thing
 * @param content what the new revision says; null for a retraction or removal
 * @param written the same as JSON
 * @param last what was done to the thing last; null where there never was one
 */
record PlannedChange(
        Change kind,
        Severity severity,
        LocalisedText reason,
        Ref thing,
        Archive<?> archive,
        @Nullable Content content,
        @Nullable JsonNode written,
        @Nullable Ref replacedBy,
        @Nullable ChangeEntity last) {

    /** The revision that holds until now; null where there is none. */
    @Nullable
    Integer previous() {
        return last == null ? null : last.revision;
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
        return 1 + (last.revision == null ? requireNonNull(last.previous) : last.revision);
    }

    /** The line of the log. */
    ChangeEntity entry(int edition) {
        ChangeEntity entry = new ChangeEntity();
        entry.id = new ChangeEntity.Id(edition, thing.space(), thing.id());
        entry.subject = Vocabulary.word(archive.subject());
        entry.revision = revision();
        entry.previous = previous();
        entry.change = Vocabulary.word(kind);
        entry.severity = Vocabulary.word(severity);
        entry.reason = reason;
        entry.replacedBy = replacedBy == null ? null : replacedBy.toString();
        entry.content = written;
        entry.removedIn = kind == Change.REMOVAL ? edition : null;
        return entry;
    }
}
