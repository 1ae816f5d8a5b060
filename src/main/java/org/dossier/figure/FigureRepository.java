package org.dossier.figure;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dossier.edition.Revised;
import org.dossier.edition.RevisionReader;
import org.dossier.edition.Subject;
import org.dossier.edition.View;
import org.dossier.http.paging.Paging;
import org.dossier.http.parameter.Vocabulary;
import org.dossier.source.FactRepository;
import org.jspecify.annotations.Nullable;

@Singleton
class FigureRepository extends FactRepository<FigureContent> {

    /** Key figures first, then by id: the order of {@link #key}. */
    private static final String IN_ORDER = "f.role desc, f.id.id";

    /** The form of {@link #key}. */
    private static final Pattern KEY = Pattern.compile("(key|incidental)/([^/]*)");

    /** Where the values of the open-ended filters are found. */
    private static final Map<String, String> FILTERED = Map.of(
            "metric", "f.metric", "about", "f.about", "claimant", "c.claimant", "source", "c.source", "ids", "f.id.id");

    private final RevisionReader revisions;

    FigureRepository(EntityManager store, RevisionReader revisions) {
        super(store, FigureContent.class, FigureEntity.class);
        this.revisions = revisions;
    }

    /** Orders the figures of an organisation, and is what a cursor over them holds. */
    static String key(Revised<FigureContent> figure) {
        return Vocabulary.word(figure.content().role()) + "/" + figure.content().id();
    }

    List<Revised<FigureContent>> page(View view, String organisation, FigureFilter filter, Paging paging) {
        MatchResult from = paging.from(KEY, "key/");
        return page(
                in(view, organisation)
                        .where("(f.role < :fromRole or (f.role = :fromRole and f.id.id >= :fromFact))")
                        .set("fromRole", from.group(1))
                        .set("fromFact", from.group(2))
                        .and("f.metric = :metric", "metric", filter.metric())
                        .and("f.about = :about", "about", filter.about())
                        .and("f.scope = :scope", "scope", word(filter.scope()))
                        .and("f.role = :role", "role", word(filter.role()))
                        .and(ASSERTED_BY, "claimant", filter.claimant())
                        .and(CITES_SOURCE, "source", filter.source())
                        .and(
                                "f.id.id in :ids",
                                "ids",
                                filter.ids() == null ? null : filter.ids().names())
                        .and(CHANGED_SINCE, "changedSince", filter.changedSince()),
                IN_ORDER,
                paging);
    }

    List<Revised<FigureContent>> all(View view, String organisation) {
        return list(in(view, organisation), BY_ID);
    }

    List<Revised<FigureContent>> ofMetric(View view, String organisation, String metric) {
        return list(in(view, organisation).and("f.metric = :metric", "metric", metric), BY_ID);
    }

    /** The values of an open-ended filter that would match some figure. */
    List<String> known(View view, String organisation, String parameter) {
        return values(view, organisation, requireNonNull(FILTERED.get(parameter)));
    }

    /** Those of some ids that figures have had by the view's edition, whatever became of them. */
    List<String> everPublished(View view, String organisation, List<String> ids) {
        return revisions.everPublished(view, organisation, Subject.FIGURE, ids);
    }

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : Vocabulary.word(constant);
    }
}
