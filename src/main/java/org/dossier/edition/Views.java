package org.dossier.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.dossier.http.paging.Cursor;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Resolves, first of all in every read, the one edition that it sees. */
@ApplicationScoped
public class Views {

    private static final String RESOLVE = """
            select e.number, (select count(*) from OrganisationEntity o
                              where o.id.organisation = :organisation and %s)
            from EditionEntity e
            where e.number = (select max(x.number) from EditionEntity x where %s)
            """;

    private final EntityManager store;
    private final EditionRepository editions;

    Views(EntityManager store, EditionRepository editions) {
        this.store = store;
        this.editions = editions;
    }

    /**
     * @param cursorEdition the edition that a walk over pages began with; null on its first page
     * @throws ProblemException when there is no such edition, or the moment contradicts the cursor
     */
    public View of(Reading reading, @Nullable Integer cursorEdition) {
        return resolve(reading, cursorEdition, "").view();
    }

    /**
     * The view of one organisation's facts.
     *
     * @throws ProblemException also when the edition does not hold the organisation
     */
    public View of(String organisation, Reading reading, @Nullable Integer cursorEdition) {
        Resolved resolved = resolve(reading, cursorEdition, organisation);
        if (!resolved.organisationKnown()) {
            throw ProblemException.unknownResource(
                    "organisation", organisation, resolved.view().link("/v1/organisations"));
        }
        return resolved.view();
    }

    private Resolved resolve(Reading reading, @Nullable Integer cursorEdition, String organisation) {
        reading.check();
        TypedQuery<Object[]> query;
        if (reading.edition() != null) {
            query = query("x.number = :number").setParameter("number", reading.edition());
        } else if (reading.knownAt() != null) {
            query = query("x.publishedAt <= :knownAt").setParameter("knownAt", reading.knownAt());
        } else if (cursorEdition != null) {
            query = query("x.number = :number").setParameter("number", cursorEdition);
        } else {
            query = query("true");
        }
        Object[] row = query.setParameter("organisation", organisation)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> unknownMoment(reading));
        int edition = (int) row[0];
        if (cursorEdition != null && cursorEdition != edition) {
            throw Cursor.invalid(
                    "The cursor belongs to edition " + cursorEdition + ", the request to " + edition + ".");
        }
        return new Resolved(new View(edition, reading.pinned(), reading.presentation()), (long) row[1] > 0);
    }

    private TypedQuery<Object[]> query(String moment) {
        return store.createQuery(RESOLVE.formatted(Revised.visible("o", "e.number"), moment), Object[].class);
    }

    private ProblemException unknownMoment(Reading reading) {
        if (reading.edition() != null) {
            return new ProblemException(ProblemType.UNKNOWN_EDITION, "There is no edition " + reading.edition() + ".")
                    .with("parameter", "edition")
                    .with("value", reading.edition().toString())
                    .with("expected", "a number from 1 to " + editions.latest().number);
        }
        if (reading.knownAt() != null) {
            return new ProblemException(
                            ProblemType.BEFORE_FIRST_EDITION,
                            "At " + reading.knownAt() + " nothing had been published.")
                    .with("parameter", "knownAt")
                    .with("value", reading.knownAt().toString())
                    .with("expected", "a time from " + editions.first().publishedAt + " on");
        }
        return Cursor.invalid("The cursor names an edition that does not exist.");
    }

    private record Resolved(View view, boolean organisationKnown) {}
}
