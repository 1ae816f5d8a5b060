package org.dossier.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.dossier.edition.ChangeLogEntry;
import org.dossier.edition.ErrorOrigin;
import org.dossier.edition.Severity;
import org.dossier.edition.WholeEdition;
import org.dossier.edition.WholeEdition.MadeChange;
import org.dossier.revision.Change;
import org.dossier.revision.Subject;
import org.dossier.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * One line of an export: what {@code POST /v1/editions} takes, and what it does not.
 *
 * @param last whether it is the last line, so that an export that was cut off is known
 * @param publishedBy null for the first editions, and where it is not told
 * @param organisations those that the edition affected
 * @param removed changes whose content and reason a later edition removed
 */
record ExportedEdition(
        int number,
        boolean last,
        Instant publishedAt,
        @Nullable String publishedBy,
        List<String> organisations,
        int basedOn,
        LocalisedText note,
        List<Submitted> changes,
        List<Removed> removed) {

    static ExportedEdition of(WholeEdition edition, boolean isLast, boolean showsEditors) {
        return new ExportedEdition(
                edition.number(),
                isLast,
                edition.publishedAt(),
                showsEditors ? edition.publishedBy() : null,
                edition.affected(),
                Math.max(1, edition.number() - 1),
                edition.note(),
                edition.changes().stream()
                        .filter(change -> !change.isRemoved())
                        .map(Submitted::of)
                        .toList(),
                edition.changes().stream()
                        .filter(MadeChange::isRemoved)
                        .map(change -> Removed.of(change.entry()))
                        .toList());
    }

    /**
     * A change as it was submitted.
     *
     * @param put the content as it is stored
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Submitted(
            Change kind,
            Severity severity,
            @Nullable ErrorOrigin error,
            @Nullable LocalisedText reason,
            @JsonRawValue @Nullable String put,
            @Nullable String retract,
            @Nullable String remove,
            @Nullable String replacedBy) {

        static Submitted of(MadeChange change) {
            ChangeLogEntry entry = change.entry();
            String thing = entry.ref().toString();
            return new Submitted(
                    entry.change(),
                    entry.severity(),
                    entry.error(),
                    entry.reason(),
                    change.content(),
                    entry.change() == Change.RETRACTION ? thing : null,
                    entry.change() == Change.REMOVAL ? thing : null,
                    entry.replacedBy());
        }
    }

    /** A change that has lost its content and its reason. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Removed(
            Change kind,
            Severity severity,
            @Nullable ErrorOrigin error,
            String thing,
            Subject subject,
            @Nullable String replacedBy) {

        static Removed of(ChangeLogEntry entry) {
            return new Removed(
                    entry.change(),
                    entry.severity(),
                    entry.error(),
                    entry.ref().toString(),
                    entry.subject(),
                    entry.replacedBy());
        }
    }
}
