package org.dossier.figure;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dossier.assertion.FactRepository;
import org.dossier.http.paging.Paging;
import org.dossier.http.parameter.CommaSeparated;
import org.dossier.revision.Filter;
import org.dossier.revision.Revised;
import org.dossier.revision.RevisionReader;
import org.dossier.revision.RevisionRow;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.dossier.revision.WhereClause;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

@Singleton
class FigureRepository extends FactRepository<FigureContent> {

    /** Key figures first, then by id: the order of {@link #key}. */
    private static final String IN_ORDER = "f.role desc, f.id.id";

    /** The form of {@link #key}. */
    private static final Pattern KEY = Pattern.compile("(key|incidental)/([^/]*)");

    /** A figure of the same metric about the same thing was revised or retracted. */
    private static final String GROUP_CHANGED = "exists (select 1 from FigureEntity g" + RevisionRow.join("s", "g")
            + "where g.id.space = f.id.space and g.metric = f.metric"
            + " and (g.about = f.about or (g.about is null and f.about is null)) and" + RevisionRow.changed("s") + ")";

    private final RevisionReader revisions;

    FigureRepository(EntityManager store, RevisionReader revisions) {
        super(store, FigureContent.class, FigureEntity.class);
        this.revisions = revisions;
    }

    /** The sort key of the figures of an organisation; a cursor contains it. */
    static String key(Revised<FigureContent> figure) {
        return Vocabulary.word(figure.content().role()) + "/" + figure.content().id();
    }

    private static List<Filter> filters(Snapshot snapshot, FigureFilter filter) {
        return filters(
                snapshot,
                filter.common(),
                Filter.openEnded("metric", filter.metric(), "f.metric = :metric", "f.metric"),
                Filter.openEnded("about", filter.about(), "f.about = :about", "f.about"),
                Filter.of("scope", filter.scope(), "f.scope = :scope"),
                Filter.of("role", filter.role(), "f.role = :role"),
                byIds(filter.ids()));
    }

    List<Revised<FigureContent>> page(Snapshot snapshot, String organisation, FigureFilter filter, Paging paging) {
        MatchResult from = paging.from(KEY, "key/");
        return page(
                in(snapshot, organisation, filters(snapshot, filter))
                        .where("(f.role < :fromRole or (f.role = :fromRole and f.id.id >= :fromFact))")
                        .set("fromRole", from.group(1))
                        .set("fromFact", from.group(2)),
                IN_ORDER,
                paging);
    }

    /** @param since only those whose statistic changed after this edition; 0 for all */
    List<Revised<FigureContent>> all(
            Snapshot snapshot, String organisation, @Nullable CommaSeparated claimants, int since) {
        WhereClause all = in(snapshot, organisation, List.of(byClaimants(claimants)));
        return list(since == 0 ? all : all.where(GROUP_CHANGED).set("since", since), BY_ID);
    }

    List<Revised<FigureContent>> ofMetric(
            Snapshot snapshot, String organisation, String metric, @Nullable CommaSeparated claimants) {
        return list(
                in(snapshot, organisation, List.of(byClaimants(claimants))).and("f.metric = :metric", "metric", metric),
                BY_ID);
    }

    /** Rejects a claimant who asserts no figure. */
    void checkKnown(Snapshot snapshot, String organisation, CommaSeparated claimants) {
        checkKnown(snapshot, organisation, List.of(byClaimants(claimants)));
    }

    /**
     * Rejects unknown values of a list's filters. An id that was retracted or removed is known.
     *
     * @param found how many figures the list has
     */
    void checkKnown(Snapshot snapshot, String organisation, FigureFilter filter, int found) {
        checkIds(
                filter.ids(),
                found,
                ids -> revisions.everPublished(snapshot, organisation, Set.of(Subject.FIGURE), ids),
                () -> values(snapshot, organisation, "", BY_ID));
        if (found == 0) {
            checkKnown(snapshot, organisation, filters(snapshot, filter));
        }
    }
}
