package org.dossier.change;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.edition.ChangeLogEntry;
import org.dossier.edition.ChangeRepository;
import org.dossier.edition.FieldChange;
import org.dossier.edition.KindFilter;
import org.dossier.edition.OrganisationChangeRepository;
import org.dossier.edition.OrganisationChangeRepository.Changed;
import org.dossier.edition.Severity;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.revision.Change;
import org.dossier.revision.ContentMapper;
import org.dossier.revision.Ref;
import org.dossier.revision.Snapshot;
import org.dossier.text.Language;
import org.dossier.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/** Reads what changed of one organisation since an edition. */
@ApplicationScoped
class OrganisationChangeReader {

    /** What matters most comes last. */
    private static final Comparator<ChangeLogEntry> BY_WEIGHT = comparing(OrganisationChangeReader::showsAnError)
            .thenComparing(change -> change.severity() == Severity.SUBSTANTIVE)
            .thenComparing(ChangeLogEntry::edition);

    private static final List<String> TEXTS = List.of("print", "question", "statement", "name");

    private final OrganisationChangeRepository rows;
    private final ChangeRepository log;

    OrganisationChangeReader(OrganisationChangeRepository rows, ChangeRepository log) {
        this.rows = rows;
        this.log = log;
    }

    /** @param since the number of an edition; 0 for all that ever changed */
    Page<OrganisationChange> page(Snapshot snapshot, String organisation, int since, KindFilter filter, Paging paging) {
        List<Changed> read = rows.page(organisation, since, snapshot.edition(), filter, paging);
        Integer first = paging.edition();
        int walk = snapshot.pinned() || read.isEmpty()
                ? snapshot.edition()
                : first == null ? read.get(0).last().edition() : first;
        Slice<Changed> slice = paging.slice(read, OrganisationChangeRepository::key, walk);
        List<Ref> things = slice.rows().stream().map(row -> row.last().ref()).toList();
        Map<Ref, List<ChangeLogEntry>> changes = (things.isEmpty()
                        ? Stream.<ChangeRepository.Dated>of()
                        : log.dated(things, snapshot.edition()).stream())
                .map(ChangeRepository.Dated::entry)
                .filter(change -> change.edition() > since && filter.matches(change))
                .collect(groupingBy(ChangeLogEntry::ref, mapping(change -> change, toList())));
        return slice.map(row -> write(row, requireNonNull(changes.get(row.last().ref())), snapshot));
    }

    /** @param changes those that match, the earliest first */
    private static OrganisationChange write(Changed row, List<ChangeLogEntry> changes, Snapshot snapshot) {
        Language language = snapshot.language();
        Ref ref = row.last().ref();
        ChangeLogEntry why = row.is() == null
                ? changes.get(changes.size() - 1)
                : changes.stream().max(BY_WEIGHT).orElseThrow();
        return new OrganisationChange(
                why.subject(),
                ref.id(),
                state(ref, row.was(), row.before(), language),
                state(ref, row.is(), row.after(), language),
                why.change(),
                why.severity(),
                why.error(),
                LocalisedText.ofNullable(why.reason(), language),
                why.replacedBy(),
                row.last().edition(),
                row.before() == null || row.after() == null
                        ? List.of()
                        : FieldChange.between(ContentMapper.tree(row.before()), ContentMapper.tree(row.after()))
                                .stream()
                                .map(FieldChange::field)
                                .toList(),
                new OrganisationChange.Links(snapshot.link(why.subject().path(ref)), snapshot.link(ref.historyPath())));
    }

    private static OrganisationChange.@Nullable State state(
            Ref ref, @Nullable Integer revision, @Nullable String content, Language language) {
        return revision == null || content == null
                ? null
                : new OrganisationChange.State(ref + "@" + revision, text(ContentMapper.tree(content), language));
    }

    private static boolean showsAnError(ChangeLogEntry change) {
        return change.change() == Change.CORRECTION || change.change() == Change.RETRACTION;
    }

    /** What a content says in one sentence: of a fact, a dispute, a gap or an organisation. */
    private static String text(@Nullable JsonNode content, Language language) {
        return TEXTS.stream()
                .flatMap(name -> Stream.ofNullable(requireNonNull(content).get(name)))
                .filter(JsonNode::isObject)
                .findFirst()
                .map(text -> text.path(language.tag())
                        .asText(text.path(Language.FALLBACK.tag()).asText()))
                .orElseThrow();
    }
}
