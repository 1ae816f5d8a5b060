package org.dossier.figure;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dossier.edition.View;
import org.dossier.http.paging.Paging;
import org.dossier.http.parameter.Vocabulary;
import org.dossier.source.CitedFactRepository;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class FigureRepository extends CitedFactRepository<FigureEntity> {

    /** Key figures first, then by id: the order of {@link FigureEntity#key}. */
    private static final String IN_ORDER = "%1$s.role desc, %1$s.id.fact";

    /** The form of {@link FigureEntity#key}. */
    private static final Pattern KEY = Pattern.compile("(key|incidental)/([^/]*)");

    /** Where the values of the open-ended filters are found. */
    private static final Map<String, String> FILTERED = Map.of(
            "metric",
            "f.metric",
            "about",
            "f.aboutId",
            "claimant",
            "c.claimant",
            "source",
            "c.source",
            "ids",
            "f.id.fact");

    FigureRepository() {
        super("FigureEntity", "derivedFrom");
    }

    List<FigureEntity> page(View view, String organisation, FigureFilter filter, Paging paging) {
        MatchResult from = paging.from(KEY, "key/");
        return page(
                in(view, organisation)
                        .where("(f.role < :fromRole or (f.role = :fromRole and f.id.fact >= :fromFact))")
                        .set("fromRole", from.group(1))
                        .set("fromFact", from.group(2))
                        .and("f.metric = :metric", "metric", filter.metric())
                        .and("f.aboutId = :about", "about", filter.about())
                        .and("f.scope = :scope", "scope", word(filter.scope()))
                        .and("f.role = :role", "role", word(filter.role()))
                        .and(ASSERTED_BY, "claimant", filter.claimant())
                        .and(CITES_SOURCE, "source", filter.source())
                        .and(
                                "f.id.fact in :ids",
                                "ids",
                                filter.ids() == null ? null : filter.ids().names())
                        .and(CHANGED_SINCE, "changedSince", filter.changedSince()),
                IN_ORDER,
                paging);
    }

    List<FigureEntity> all(View view, String organisation) {
        return list(in(view, organisation), BY_ID);
    }

    List<FigureEntity> ofMetric(View view, String organisation, String metric) {
        return list(in(view, organisation).and("f.metric = :metric", "metric", metric), BY_ID);
    }

    /** The values of an open-ended filter that would match some figure. */
    List<String> known(View view, String organisation, String parameter) {
        return values(view, organisation, requireNonNull(FILTERED.get(parameter)));
    }

    /** Those of some ids that have been a figure's by the view's edition, whatever became of them. */
    List<String> everPublished(View view, String organisation, List<String> ids) {
        return getEntityManager()
                .createQuery(
                        "select f.id.id from FactEntity f join RevisionEntity r on r.id.organisation = f.id.organisation"
                                + " and r.id.fact = f.id.id and r.id.revision = 1 where f.id.organisation = :organisation"
                                + " and f.id.id in :ids and f.kind = 'figure' and r.madeIn.number <= :edition",
                        String.class)
                .setParameter("organisation", organisation)
                .setParameter("ids", ids)
                .setParameter("edition", view.edition())
                .getResultList();
    }

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : Vocabulary.word(constant);
    }
}
