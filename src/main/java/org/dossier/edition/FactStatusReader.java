package org.dossier.edition;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dossier.edition.ChangeRepository.Dated;
import org.dossier.edition.FactStatus.Status;
import org.dossier.revision.Change;
import org.dossier.revision.Ref;
import org.dossier.text.Language;
import org.jspecify.annotations.Nullable;

/** Tells whether revisions that somebody printed still stand. */
@ApplicationScoped
class FactStatusReader {

    private final ChangeRepository changes;

    FactStatusReader(ChangeRepository changes) {
        this.changes = changes;
    }

    /** One status for each of the revisions, in their order. */
    List<FactStatus> of(List<Cited> cited, Language language) {
        Map<Ref, List<Dated>> byThing = changes
                .dated(cited.stream().map(Cited::thing).distinct().toList())
                .stream()
                .collect(groupingBy(change -> change.entry().ref()));
        return cited.stream()
                .map(one -> status(one, byThing.getOrDefault(one.thing, List.of()), language))
                .toList();
    }

    /** @param changes all of the thing, the earliest first */
    private static FactStatus status(Cited cited, List<Dated> changes, Language language) {
        Optional<Dated> made = first(changes, change -> cited.isMadeBy(change.entry()));
        if (made.isEmpty()) {
            return new FactStatus(cited.text, Status.UNKNOWN, null, null);
        }
        Dated last = changes.get(changes.size() - 1);
        List<Dated> later = changes.stream()
                .filter(change -> change.entry().edition() > made.get().entry().edition())
                .toList();
        if (later.isEmpty()) {
            return new FactStatus(cited.text, Status.CURRENT, cited.revision, null);
        }
        if (last.entry().change() == Change.REMOVAL) {
            return because(cited, Status.REMOVED, last, null, language);
        }
        if (last.entry().change() == Change.RETRACTION) {
            return because(cited, Status.RETRACTED, last, null, language);
        }
        Integer current = last.entry().revision();
        return first(later, FactStatusReader::showsAnError)
                .map(correction -> because(cited, Status.CORRECTED, correction, current, language))
                .orElseGet(() -> because(
                        cited,
                        Status.SUPERSEDED,
                        first(later, change -> change.entry().severity() == Severity.SUBSTANTIVE)
                                .orElse(later.get(0)),
                        current,
                        language));
    }

    private static boolean showsAnError(Dated change) {
        return change.entry().change() == Change.CORRECTION || change.entry().change() == Change.RETRACTION;
    }

    private static FactStatus because(
            Cited cited, Status status, Dated change, @Nullable Integer current, Language language) {
        ChangeLogEntry entry = change.entry();
        return new FactStatus(
                cited.text,
                status,
                current,
                new FactStatus.Difference(
                        entry.edition(),
                        change.publishedAt(),
                        entry.change(),
                        entry.severity(),
                        entry.reason() == null ? null : entry.reason().in(language),
                        entry.replacedBy(),
                        cited.thing.historyPath()));
    }

    private static Optional<Dated> first(List<Dated> changes, Predicate<Dated> which) {
        return changes.stream().filter(which).findFirst();
    }

    /** One revision, and how the request names it. */
    record Cited(String text, Ref thing, int revision) {

        boolean isMadeBy(ChangeLogEntry entry) {
            return entry.revision() != null && entry.revision() == revision;
        }
    }
}
