package org.dossier.timeline;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import org.dossier.revision.RevisionRow;
import org.jspecify.annotations.Nullable;

/** Finds the time in which the events of an edition are. */
@Singleton
public final class CoveredPeriodReader {

    private static final String PERIODS = "select f.id.space, min(f.earliest), max(f.latest) from EventEntity f"
            + RevisionRow.JOIN + "where" + RevisionRow.IS_VISIBLE + "group by f.id.space";

    private final EntityManager store;

    CoveredPeriodReader(EntityManager store) {
        this.store = store;
    }

    /** @return by organisation; one without events is left out */
    public Map<String, Period> byOrganisation(int edition) {
        return store.createQuery(PERIODS, Object[].class)
                .setParameter("edition", edition)
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> new Period((LocalDate) row[1], (LocalDate) row[2])));
    }

    /**
     * A time.
     *
     * @param first the first day on which an event may have happened; null if no event has one
     * @param last the last one; null if no event has one
     */
    public record Period(
            @Nullable LocalDate first, @Nullable LocalDate last) {}
}
