package org.dossier.change;

import static java.util.Collections.emptySortedSet;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.dossier.change.FactStatus.Status;
import org.dossier.edition.ChangeLog;
import org.dossier.edition.ChangeLogEntry;
import org.dossier.edition.ChangeRepository;
import org.dossier.edition.ChangeRepository.Dated;
import org.dossier.edition.Severity;
import org.dossier.revision.Change;
import org.dossier.revision.ContentMapper;
import org.dossier.revision.Ref;
import org.dossier.revision.ReferenceReader;
import org.dossier.revision.ReferenceReader.Surroundings;
import org.dossier.revision.Subject;
import org.dossier.text.Language;
import org.dossier.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/** Tells whether revisions that somebody printed still stand. */
@ApplicationScoped
class FactStatusReader {

    private final ChangeLog log;
    private final ChangeRepository changes;
    private final ReferenceReader references;

    FactStatusReader(ChangeLog log, ChangeRepository changes, ReferenceReader references) {
        this.log = log;
        this.changes = changes;
        this.references = references;
    }

    /** One status for each of the revisions, in their order. */
    List<FactStatus> of(List<Cited> cited, Language language) {
        List<Ref> things = cited.stream().map(Cited::thing).distinct().toList();
        int edition = log.newestEdition().number();
        Map<Ref, List<Dated>> byThing = changes.dated(things, edition).stream()
                .collect(groupingBy(change -> change.entry().ref()));
        Surroundings now = references.surroundings(
                edition, things, things.stream().filter(Ref::isOfOrganisation).toList());
        return cited.stream()
                .map(one -> status(one, byThing.getOrDefault(one.thing, List.of()), now, language))
                .toList();
    }

    /** @param changes all of the thing, the earliest first */
    private static FactStatus status(Cited cited, List<Dated> changes, Surroundings now, Language language) {
        Optional<Dated> made = first(changes, change -> cited.isMadeBy(change.entry()));
        if (made.isEmpty()) {
            return new FactStatus(cited.text, Status.UNKNOWN, null, null, false, List.of(), null);
        }
        Dated last = changes.get(changes.size() - 1);
        List<Dated> later = changes.stream()
                .filter(change -> change.entry().edition() > made.get().entry().edition())
                .filter(change -> change.entry().change() != Change.REVIEW)
                .toList();
        Integer current = last.entry().removedIn() == null ? last.entry().revision() : null;
        Status status = status(last, later);
        SortedSet<String> disputes =
                current == null ? emptySortedSet() : now.disputes().getOrDefault(cited.thing, emptySortedSet());
        return new FactStatus(
                cited.text,
                status,
                current,
                status == Status.CURRENT ? null : difference(cited, because(status, last, later), language),
                !disputes.isEmpty(),
                disputes.stream()
                        .map(dispute -> Subject.DISPUTE.path(new Ref(cited.thing.space(), dispute)))
                        .toList(),
                reviewedOn(now.contents().get(cited.thing)));
    }

    private static @Nullable LocalDate reviewedOn(@Nullable String content) {
        String day = content == null ? null : ContentMapper.read(content, Reviewed.class).reviewedOn;
        return day == null ? null : LocalDate.parse(day);
    }

    /** @param later the changes after the one that made the revision, the earliest first, without reviews */
    private static Status status(Dated last, List<Dated> later) {
        if (later.isEmpty()) {
            return Status.CURRENT;
        }
        return switch (last.entry().change()) {
            case REMOVAL -> Status.REMOVED;
            case RETRACTION -> Status.RETRACTED;
            default -> later.stream().anyMatch(FactStatusReader::showsAnError) ? Status.CORRECTED : Status.SUPERSEDED;
        };
    }

    /** The change that explains the status. */
    private static Dated because(Status status, Dated last, List<Dated> later) {
        return switch (status) {
            case CORRECTED -> first(later, FactStatusReader::showsAnError).orElse(last);
            case SUPERSEDED ->
                first(later, change -> change.entry().severity() == Severity.SUBSTANTIVE)
                        .orElse(later.get(0));
            default -> last;
        };
    }

    private static boolean showsAnError(Dated change) {
        return change.entry().change() == Change.CORRECTION || change.entry().change() == Change.RETRACTION;
    }

    private static FactStatus.Difference difference(Cited cited, Dated change, Language language) {
        ChangeLogEntry entry = change.entry();
        return new FactStatus.Difference(
                entry.edition(),
                change.publishedAt(),
                entry.change(),
                entry.severity(),
                entry.error(),
                LocalisedText.ofNullable(entry.reason(), language),
                entry.replacedBy(),
                cited.thing.historyPath());
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

    /** The part of a content that says when a fact was reviewed. */
    private record Reviewed(@Nullable String reviewedOn) {}
}
