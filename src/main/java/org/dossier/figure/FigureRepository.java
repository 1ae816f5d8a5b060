package org.dossier.figure;

import static org.dossier.edition.Revised.visible;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dossier.edition.Conditions;
import org.dossier.edition.RevisionId;
import org.dossier.edition.View;
import org.dossier.http.paging.Paging;
import org.dossier.http.parameter.Vocabulary;
import org.dossier.source.CitationRepository;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class FigureRepository implements PanacheRepositoryBase<FigureEntity, RevisionId> {

    private static final String WHOLE =
            "select w from FigureEntity w join fetch w.madeIn left join fetch w.derivedFrom where"
                    + " w.id.organisation = :organisation and" + visible("w");

    private static final String VISIBLE = "f.id.organisation = :organisation and" + visible("f");

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

    /** Key figures first, then by id: in the order of {@link FigureEntity#key}. */
    List<FigureEntity> page(View view, String organisation, FigureFilter filter, Paging paging) {
        MatchResult from = paging.from(KEY, "key/");
        Conditions where = new Conditions(
                        VISIBLE + "and (f.role < :fromRole or (f.role = :fromRole and f.id.fact >= :fromFact))",
                        at(view, organisation))
                .set("fromRole", from.group(1))
                .set("fromFact", from.group(2))
                .set("rows", paging.rows())
                .and("f.metric = :metric", "metric", filter.metric())
                .and("f.aboutId = :about", "about", filter.about())
                .and("f.scope = :scope", "scope", word(filter.scope()))
                .and("f.role = :role", "role", word(filter.role()))
                .and(CitationRepository.ASSERTED_BY, "claimant", filter.claimant())
                .and(CitationRepository.CITES_SOURCE, "source", filter.source())
                .and(
                        "f.id.fact in :ids",
                        "ids",
                        filter.ids() == null ? null : filter.ids().names())
                .and("f.madeIn.publishedAt > :changedSince", "changedSince", filter.changedSince());
        return find(
                        WHOLE + "and w.id.fact in (select f.id.fact from FigureEntity f where " + where.clause()
                                + " order by f.role desc, f.id.fact limit :rows) order by w.role desc, w.id.fact",
                        where.parameters())
                .list();
    }

    Optional<FigureEntity> byId(View view, String organisation, String id) {
        return find(
                        WHOLE + "and w.id.fact = :id",
                        Map.of("organisation", organisation, "edition", view.edition(), "id", id))
                .singleResultOptional();
    }

    List<FigureEntity> all(View view, String organisation) {
        return find(WHOLE + "order by w.id.fact", at(view, organisation)).list();
    }

    List<FigureEntity> ofMetric(View view, String organisation, String metric) {
        return find(
                        WHOLE + "and w.metric = :metric order by w.id.fact",
                        Map.of("organisation", organisation, "edition", view.edition(), "metric", metric))
                .list();
    }

    /** The values of an open-ended filter that would match some figure. */
    List<String> values(View view, String organisation, String parameter) {
        return getEntityManager()
                .createQuery(
                        "select distinct %1$s from FigureEntity f join CitationEntity c on c.id.organisation = f.id.organisation"
                                        .formatted(FILTERED.get(parameter))
                                + " and c.id.fact = f.id.fact and c.id.revision = f.id.revision where " + VISIBLE
                                + "and %1$s is not null order by %1$s".formatted(FILTERED.get(parameter)),
                        String.class)
                .setParameter("organisation", organisation)
                .setParameter("edition", view.edition())
                .getResultList();
    }

    /** Those of some ids that have been a figure's by the view's edition, retracted or not. */
    List<String> everPublished(View view, String organisation, List<String> ids) {
        return getEntityManager()
                .createQuery(
                        "select f.id.fact from FigureEntity f where f.id.organisation = :organisation"
                                + " and f.id.fact in :ids and f.madeIn.number <= :edition",
                        String.class)
                .setParameter("organisation", organisation)
                .setParameter("ids", ids)
                .setParameter("edition", view.edition())
                .getResultList();
    }

    private static Map<String, Object> at(View view, String organisation) {
        return Map.of("organisation", organisation, "edition", view.edition());
    }

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : Vocabulary.word(constant);
    }
}
