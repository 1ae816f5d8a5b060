package org.dossier.presence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.dossier.revision.RevisionRow;

/** Finds the countries about which an edition holds claims. */
@Singleton
public final class CoveredCountryReader {

    private static final String COUNTRIES = "select distinct f.id.space, f.country from PresenceEntity f"
            + RevisionRow.JOIN + "where" + RevisionRow.IS_VISIBLE + "order by f.id.space, f.country";

    private final EntityManager store;

    CoveredCountryReader(EntityManager store) {
        this.store = store;
    }

    /** @return by organisation, the ISO 3166-1 alpha-2 codes, sorted; an organisation without claims is left out */
    public Map<String, List<String>> byOrganisation(int edition) {
        return store.createQuery(COUNTRIES, Object[].class)
                .setParameter("edition", edition)
                .getResultStream()
                .collect(groupingBy(row -> (String) row[0], mapping(row -> (String) row[1], toList())));
    }
}
