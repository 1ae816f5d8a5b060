package org.dossier.person;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.assertion.PersonQuery;
import org.dossier.http.paging.Paging;
import org.dossier.revision.Revised;
import org.dossier.revision.RevisionRow;
import org.dossier.revision.Snapshot;

/** Reads people with the facts that name them. */
@Singleton
class PersonRepository {

    private final EntityManager store;

    PersonRepository(EntityManager store) {
        this.store = store;
    }

    /**
     * A person and the facts that name them.
     *
     * @param facts by id; at least one
     */
    record Named(String id, List<Revised<NamingContent>> facts) {}

    /** By id; only people with a fact that was revised after the edition {@code since}. */
    List<Named> page(Snapshot snapshot, String organisation, int since, Paging paging) {
        return read(query(PersonQuery.PAGE, snapshot, organisation)
                .setParameter("since", since)
                .setParameter("from", paging.from(""))
                .setParameter("people", paging.rows()));
    }

    Optional<Named> byId(Snapshot snapshot, String organisation, String person) {
        return read(query(PersonQuery.ONE, snapshot, organisation).setParameter("person", person)).stream()
                .findFirst();
    }

    private TypedQuery<Object[]> query(String query, Snapshot snapshot, String organisation) {
        return store.createQuery(query, Object[].class)
                .setParameter("organisation", organisation)
                .setParameter("edition", snapshot.edition());
    }

    private static List<Named> read(TypedQuery<Object[]> query) {
        Map<String, Revised<NamingContent>> contents = new HashMap<>();
        Map<String, List<Revised<NamingContent>>> people = new LinkedHashMap<>();
        for (Object[] row : query.getResultList()) {
            people.computeIfAbsent((String) row[0], person -> new ArrayList<>())
                    .add(contents.computeIfAbsent((String) row[1], fact -> new RevisionRow(
                                    (int) row[2], (int) row[3], (String) row[4], (Instant) row[5], (String) row[6])
                            .read(NamingContent.class)));
        }
        return people.entrySet().stream()
                .map(person -> new Named(person.getKey(), person.getValue()))
                .toList();
    }
}
