package org.dossier.change;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.edition.ChangeFilter;
import org.dossier.edition.ChangeLog;
import org.dossier.edition.ChangeLogEntry;
import org.dossier.edition.EditionChangeRepository;
import org.dossier.edition.EditionChangeRepository.Count;
import org.dossier.edition.EditionRepository;
import org.dossier.edition.EditionRepository.Counted;
import org.dossier.http.media.Format;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.revision.SinceFilter;
import org.dossier.text.Language;

/** Reads editions, and how much each changed. */
@ApplicationScoped
public class EditionReader {

    /** A page of a feed ends with the edition that reaches so many changes, because its entries list them. */
    private static final int MOST_CHANGES = 100;

    private final EditionRepository editions;
    private final EditionChangeRepository changes;
    private final ChangeLog log;
    private final EditionConfig config;

    EditionReader(EditionRepository editions, EditionChangeRepository changes, ChangeLog log, EditionConfig config) {
        this.editions = editions;
        this.changes = changes;
        this.log = log;
        this.config = config;
    }

    /** Newest first, without those that have no matching change. */
    Page<Edition> page(ChangeFilter filter, SinceFilter since, Paging paging, Language language) {
        boolean feed = Format.ATOM_TYPE.equals(paging.accept());
        List<Counted> rows = editions.page(filter, since.since(), paging);
        if (rows.isEmpty() || since.isBeforeFirst()) {
            changes.checkKnown(filter);
            since.until(log.newestEdition().number());
        }
        Slice<Counted> slice = paging.slice(
                rows, row -> String.valueOf(row.number()), 0, row -> feed ? row.changes() : 0, MOST_CHANGES);
        List<Integer> numbers = slice.rows().stream().map(row -> row.number()).toList();
        Map<Integer, List<Count>> counts =
                changes.counts(numbers, filter).stream().collect(groupingBy(Count::edition));
        Map<Integer, List<String>> changed = feed ? changed(numbers, filter) : Map.of();
        return slice.map(row -> write(
                row,
                filter,
                counts.getOrDefault(row.number(), List.of()),
                changed.getOrDefault(row.number(), List.of()),
                row.latest(),
                language));
    }

    Optional<Edition> numbered(int number, Language language) {
        return editions.counted(number)
                .map(row -> write(
                        row,
                        ChangeFilter.ALL,
                        changes.counts(List.of(number), ChangeFilter.ALL),
                        List.of(),
                        row.latest(),
                        language));
    }

    /** An edition as it was when it was the newest. */
    public EditionNotice asPublished(int number, Language language) {
        return notice(number, ChangeFilter.ALL, language);
    }

    /** The same, with what matches the filter only. */
    EditionNotice notice(int number, ChangeFilter filter, Language language) {
        return EditionNotice.of(write(
                editions.counted(number).orElseThrow(),
                filter,
                changes.counts(List.of(number), filter),
                changed(List.of(number), filter).getOrDefault(number, List.of()),
                number,
                language));
    }

    /** References of what editions changed, by their numbers. */
    private Map<Integer, List<String>> changed(Collection<Integer> numbers, ChangeFilter filter) {
        return changes.entries(numbers, filter).stream()
                .collect(groupingBy(ChangeLogEntry::edition, mapping(ChangeLogEntry::reference, toList())));
    }

    private Edition write(
            Counted row, ChangeFilter filter, List<Count> counts, List<String> changed, int latest, Language language) {
        ChangeCounts byKind = ChangeCounts.of(counts);
        String note = row.note().in(language);
        return new Edition(
                row.number(),
                EditionTitle.of(row.number(), note, byKind, language),
                row.publishedAt(),
                config.showEditors() ? row.publishedBy() : null,
                note,
                byKind,
                OrganisationCount.of(counts),
                Edition.Links.of(row.number(), latest, filter),
                changed);
    }
}
