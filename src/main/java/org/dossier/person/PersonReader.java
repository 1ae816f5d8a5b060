package org.dossier.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dossier.assertion.Assertion;
import org.dossier.assertion.AssertionReader;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.person.PersonRepository.Named;
import org.dossier.revision.Ref;
import org.dossier.revision.Revised;
import org.dossier.revision.Snapshot;

/** The people whom the facts of an organisation name, as a snapshot shows them. */
@ApplicationScoped
class PersonReader {

    private final PersonRepository people;
    private final AssertionReader assertions;

    PersonReader(PersonRepository people, AssertionReader assertions) {
        this.people = people;
        this.assertions = assertions;
    }

    Page<PersonSummary> page(Snapshot snapshot, String organisation, int since, Paging paging) {
        Slice<Named> slice =
                paging.slice(people.page(snapshot, organisation, since, paging), Named::id, snapshot.walk());
        Function<Revised<?>, Assertion> asserted = assertions(snapshot, slice.rows());
        return slice.map(person -> new PersonWriter(person, asserted, snapshot).summary());
    }

    Optional<Person> byId(Snapshot snapshot, String organisation, String id) {
        return people.byId(snapshot, organisation, id)
                .map(person -> new PersonWriter(person, assertions(snapshot, List.of(person)), snapshot).whole());
    }

    private Function<Revised<?>, Assertion> assertions(Snapshot snapshot, Collection<Named> people) {
        Map<Ref, Revised<NamingContent>> facts = new LinkedHashMap<>();
        people.forEach(person -> person.facts().forEach(fact -> facts.put(fact.ref(), fact)));
        return assertions.of(snapshot, facts.values());
    }
}
