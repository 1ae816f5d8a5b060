package org.dossier.edition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dossier.http.language.LocalisedText;
import org.dossier.http.paging.Paging;

@ApplicationScoped
class EditionRepository implements PanacheRepositoryBase<EditionEntity, Integer> {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private static final String CHANGES = """
            select 'organisation' as subject, '' as organisation, o.id.organisation as id, o.id.revision as revision,
                   o.change as change, o.reason as reason, 1 as rank
            from OrganisationEntity o where o.madeIn.number = :number
            union all
            select 'claimant', '', c.id.claimant, c.id.revision, c.change, c.reason, 2
            from ClaimantEntity c where c.madeIn.number = :number
            union all
            select 'source', '', s.id.source, s.id.revision, s.change, s.reason, 3
            from SourceEntity s where s.madeIn.number = :number
            union all
            select f.kind, f.id.organisation, f.id.fact, f.id.revision, f.change, f.reason, 4
            from RevisedFact f where f.madeIn.number = :number
            order by 7, 2, 3
            """;

    EditionEntity latest() {
        return find("", Sort.descending("number")).firstResult();
    }

    EditionEntity first() {
        return find("", Sort.ascending("number")).firstResult();
    }

    Optional<EditionEntity> numbered(int number) {
        return findByIdOptional(number);
    }

    /** Newest first. */
    List<EditionEntity> page(Paging paging) {
        int from = Integer.parseInt(paging.from(NUMBER, "999999999").group());
        return find("number <= :from", Sort.descending("number"), Map.of("from", from))
                .range(0, paging.rows() - 1)
                .list();
    }

    /** All that an edition changed, in the order of the log. */
    List<LoggedChange.Row> changes(int number) {
        return getEntityManager()
                .createQuery(CHANGES, Object[].class)
                .setParameter("number", number)
                .getResultStream()
                .map(row -> new LoggedChange.Row(
                        (String) row[0],
                        row[1].equals("") ? null : (String) row[1],
                        (String) row[2],
                        (int) row[3],
                        (String) row[4],
                        (LocalisedText) row[5]))
                .toList();
    }
}
