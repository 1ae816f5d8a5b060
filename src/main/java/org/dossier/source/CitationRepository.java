package org.dossier.source;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static org.dossier.edition.Revised.visible;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.edition.RevisedFact;
import org.dossier.edition.View;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;

/** The citations of facts, with the sources and claimants they name: always one statement, however many facts. */
@ApplicationScoped
public class CitationRepository implements PanacheRepositoryBase<CitationEntity, CitationId> {

    private static final String CITED = "select c, s, k, r.kind, vk from CitationEntity c"
            + " join RevisedFact r on r.id.organisation = c.id.organisation and r.id.fact = c.id.fact"
            + " and r.id.revision = c.id.revision and" + visible("r")
            + " join SourceEntity s on s.id.source = c.source and" + visible("s")
            + " join ClaimantEntity k on k.id.claimant = c.claimant and" + visible("k")
            + " left join ViaEntity v on v.id.organisation = c.id.organisation and v.id.fact = c.id.fact"
            + " and v.id.revision = c.id.revision and v.id.citation = c.id.position"
            + " left join ClaimantEntity vk on vk.id.claimant = v.claimant and" + visible("vk");

    private static final String PAGE = "select p.id from CitationEntity p"
            + " join RevisedFact f on f.id.organisation = p.id.organisation and f.id.fact = p.id.fact"
            + " and f.id.revision = p.id.revision and" + visible("f")
            + " where p.source = :source"
            + " and (p.id.organisation, p.id.fact, p.id.position) >= (:organisation, :fact, :position)"
            + " order by p.id.organisation, p.id.fact, p.id.position limit :rows";

    /** The last edition until the view's that touched an organisation whose facts cite the source. */
    private static final String LAST_TOUCH =
            "select max(t.id.edition) from TouchEntity t where t.id.edition <= :edition"
                    + " and t.id.organisation in (select c.id.organisation from CitationEntity c where c.source = :source)";

    /** The form of {@link CitedRow#key}. */
    private static final Pattern KEY = Pattern.compile("([^/]*)/([^/]*)/(\\d{1,9})");

    private static final String IN_ORDER = " order by c.id.organisation, c.id.fact, c.id.position, v.id.position";

    /** Where each of some facts of one organisation comes from. */
    public Function<RevisedFact, Provenance> of(View view, Collection<? extends RevisedFact> facts) {
        Map<String, Provenance> provenance = facts.isEmpty() ? Map.of() : read(view, facts);
        return fact -> requireNonNull(provenance.get(fact.fact()), fact.fact());
    }

    private Map<String, Provenance> read(View view, Collection<? extends RevisedFact> facts) {
        TypedQuery<Object[]> query = query(
                        CITED + " where c.id.organisation = :organisation and c.id.fact in :facts" + IN_ORDER, view)
                .setParameter("organisation", facts.iterator().next().id().organisation())
                .setParameter("facts", facts.stream().map(RevisedFact::fact).toList());
        return cited(query).stream()
                .collect(groupingBy(
                        row -> row.citation().id.fact(),
                        Collectors.collectingAndThen(
                                Collectors.toList(), rows -> CitedRow.provenance(rows, view.language()))));
    }

    /** The citations of a source, in the order of {@link CitedRow#key}; the links change only with what is listed. */
    Slice<CitedRow> page(View view, String source, Paging paging) {
        MatchResult from = paging.from(KEY, "//0");
        TypedQuery<Object[]> query = query(CITED + " where c.id in (" + PAGE + ")" + IN_ORDER, view)
                .setParameter("source", source)
                .setParameter("organisation", from.group(1))
                .setParameter("fact", from.group(2))
                .setParameter("position", Integer.valueOf(from.group(3)))
                .setParameter("rows", paging.rows());
        List<CitedRow> rows = List.copyOf(cited(query));
        int walk = view.pinned() || rows.isEmpty() ? view.edition() : lastTouch(view, source);
        return paging.slice(rows, CitedRow::key, walk);
    }

    private int lastTouch(View view, String source) {
        return getEntityManager()
                .createQuery(LAST_TOUCH, Integer.class)
                .setParameter("source", source)
                .setParameter("edition", view.edition())
                .getSingleResult();
    }

    private TypedQuery<Object[]> query(String text, View view) {
        return getEntityManager().createQuery(text, Object[].class).setParameter("edition", view.edition());
    }

    private static Collection<CitedRow> cited(TypedQuery<Object[]> query) {
        Map<CitationId, CitedRow> rows = new LinkedHashMap<>();
        query.getResultStream().forEach(row -> {
            CitationEntity citation = (CitationEntity) row[0];
            CitedRow cited = rows.computeIfAbsent(
                    citation.id,
                    id -> new CitedRow(citation, (SourceEntity) row[1], (ClaimantEntity) row[2], (String) row[3]));
            if (row[4] != null) {
                cited.via().add((ClaimantEntity) row[4]);
            }
        });
        return rows.values();
    }
}
