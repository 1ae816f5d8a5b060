package org.dossier.edition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.dossier.revision.Ref;
import org.dossier.text.Language;
import org.jspecify.annotations.Nullable;

/** Reads editions with their changes. */
@ApplicationScoped
public class EditionReader {

    private final EditionRepository editions;
    private final ChangeRepository changes;
    private final EditionConfig config;

    EditionReader(EditionRepository editions, ChangeRepository changes, EditionConfig config) {
        this.editions = editions;
        this.changes = changes;
        this.config = config;
    }

    /** Newest first, without those that have no matching change. */
    Page<Edition> page(ChangeFilter filter, @Nullable Instant since, Paging paging, Language language) {
        List<EditionRepository.Counted> rows = editions.page(filter, since, paging);
        checkKnown(filter, rows.isEmpty());
        Slice<EditionRepository.Counted> slice =
                paging.slice(rows, row -> String.valueOf(row.edition().number), 0, EditionRepository.Counted::changes);
        Map<Integer, List<LoggedChange>> logged =
                changes
                        .logged(
                                slice.rows().stream()
                                        .map(row -> row.edition().number)
                                        .toList(),
                                filter)
                        .stream()
                        .collect(groupingBy(
                                row -> row.entry().edition(),
                                mapping(row -> LoggedChange.of(row, language), toList())));
        return slice.map(row ->
                write(row.edition(), logged.getOrDefault(row.edition().number, List.of()), row.latest(), language));
    }

    Optional<Edition> numbered(int number, ChangeFilter filter, Language language) {
        return editions.counted(number).map(row -> {
            List<LoggedChange> logged = changes(number, filter, language);
            checkKnown(filter, logged.isEmpty());
            return write(row.edition(), logged, row.latest(), language);
        });
    }

    /** An edition as it was when it was the newest. */
    public Edition asPublished(int number, Language language) {
        return write(editions.findById(number), changes(number, ChangeFilter.ALL, language), number, language);
    }

    private List<LoggedChange> changes(int number, ChangeFilter filter, Language language) {
        return changes.logged(List.of(number), filter).stream()
                .map(row -> LoggedChange.of(row, language))
                .toList();
    }

    private Edition write(EditionEntity row, List<LoggedChange> logged, int latest, Language language) {
        return Edition.of(row, config.showEditors() ? row.publishedBy : null, logged, latest, language);
    }

    private void checkKnown(ChangeFilter filter, boolean empty) {
        if (empty && filter.organisation() != null && !changes.everWas(Ref.organisation(filter.organisation()))) {
            throw new ProblemException(
                            ProblemType.INVALID_PARAMETER, "There is no organisation '" + filter.organisation() + "'.")
                    .with("parameter", "organisation")
                    .with("value", filter.organisation())
                    .with("list", "/v1/organisations");
        }
    }
}
