package org.dossier.relation;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dossier.assertion.FactRepository;
import org.dossier.http.paging.Paging;
import org.dossier.revision.Filter;
import org.dossier.revision.Revised;
import org.dossier.revision.Snapshot;
import org.dossier.text.Vocabulary;

@Singleton
class RelationRepository extends FactRepository<RelationContent> {

    /** In the order of their vocabulary, which has those last that are no links. */
    private static final List<String> TYPES = Vocabulary.words(Relation.Type.class);

    /** The place of the type among them. */
    private static final String PLACE = TYPES.stream()
            .map(type -> "when '" + type + "' then " + TYPES.indexOf(type))
            .collect(joining(" ", "case f.type ", " end"));

    /** By type, then by id: the order of {@link #key}. */
    private static final String IN_ORDER = PLACE + ", f.id.id";

    /** The form of {@link #key}. */
    private static final Pattern KEY = Pattern.compile("(" + String.join("|", TYPES) + ")/([^/]*)");

    RelationRepository(EntityManager store) {
        super(store, RelationContent.class, RelationEntity.class);
    }

    /** The sort key of the relations of an organisation; a cursor contains it. */
    static String key(Revised<RelationContent> relation) {
        return Vocabulary.word(relation.content().type()) + "/"
                + relation.content().id();
    }

    private static List<Filter> filters(Snapshot snapshot, RelationFilter filter) {
        return filters(
                snapshot,
                filter.common(),
                Filter.of("type", filter.type(), "f.type = :type"),
                Filter.openEnded("country", filter.country(), "f.country = :country", "f.country"));
    }

    List<Revised<RelationContent>> page(Snapshot snapshot, String organisation, RelationFilter filter, Paging paging) {
        MatchResult from = paging.from(KEY, TYPES.get(0) + "/");
        return page(
                in(snapshot, organisation, filters(snapshot, filter))
                        .where("(" + PLACE + " > :fromPlace or (" + PLACE + " = :fromPlace and f.id.id >= :fromFact))")
                        .set("fromPlace", TYPES.indexOf(from.group(1)))
                        .set("fromFact", from.group(2)),
                IN_ORDER,
                paging);
    }

    /** Rejects unknown values of the filters of an empty list. */
    void checkKnown(Snapshot snapshot, String organisation, RelationFilter filter) {
        checkKnown(snapshot, organisation, filters(snapshot, filter));
    }
}
