package org.dossier.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dossier.assertion.Assertion;
import org.dossier.assertion.AssertionReader;
import org.dossier.date.PartialDate;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.revision.FactKind;
import org.dossier.revision.Revised;
import org.dossier.revision.Snapshot;

/** The facts of an organisation as a snapshot shows them, whatever their kind. */
@ApplicationScoped
class FactReader {

    private final FactListRepository rows;
    private final AssertionReader assertions;

    FactReader(FactListRepository rows, AssertionReader assertions) {
        this.rows = rows;
        this.assertions = assertions;
    }

    Page<Fact> page(Snapshot snapshot, String organisation, FactFilter filter, Paging paging) {
        List<Revised<FactSummary>> read = rows.page(snapshot, organisation, filter, paging);
        rows.checkKnown(snapshot, organisation, filter, read.size());
        Slice<Revised<FactSummary>> slice =
                paging.slice(read, fact -> fact.content().id(), snapshot.walk());
        Function<Revised<?>, Assertion> assertion = assertions.of(snapshot, slice.rows());
        return slice.map(row -> write(row, assertion.apply(row), snapshot));
    }

    Optional<Fact> byId(Snapshot snapshot, String organisation, String id) {
        return rows.byId(snapshot, organisation, id)
                .map(row -> write(row, assertions.of(snapshot, List.of(row)).apply(row), snapshot));
    }

    private static Fact write(Revised<FactSummary> revised, Assertion assertion, Snapshot snapshot) {
        FactSummary fact = revised.content();
        return new Fact(
                revised.revision(),
                FactKind.of(fact.subject()),
                PartialDate.ofNullable(fact.time(), snapshot.language()),
                assertion,
                new Fact.Links(
                        snapshot.link(FactResource.path(fact.organisation()) + "/" + fact.id()),
                        snapshot.link(resource(fact)),
                        snapshot.link(fact.ref().historyPath())));
    }

    private static String resource(FactSummary fact) {
        String organisation = "/v1/organisations/" + fact.organisation();
        return switch (fact.subject()) {
            case PRESENCE -> organisation + "/presence/" + fact.country();
            case PROFILE -> fact.isOnLeadership() ? fact.path() : organisation;
            default -> fact.path();
        };
    }
}
