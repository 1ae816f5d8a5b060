package org.dossier.relation;

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
import org.dossier.reference.Country;
import org.dossier.reference.Party;
import org.dossier.revision.Revised;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.dossier.text.Language;

/** The relations of an organisation as a snapshot shows them, each with who asserts it. */
@ApplicationScoped
class RelationReader {

    private final RelationRepository rows;
    private final AssertionReader assertions;

    RelationReader(RelationRepository rows, AssertionReader assertions) {
        this.rows = rows;
        this.assertions = assertions;
    }

    Page<Relation> page(Snapshot snapshot, String organisation, RelationFilter filter, Paging paging) {
        List<Revised<RelationContent>> read = rows.page(snapshot, organisation, filter, paging);
        if (read.isEmpty()) {
            rows.checkKnown(snapshot, organisation, filter);
        }
        Slice<Revised<RelationContent>> slice = paging.slice(read, RelationRepository::key, snapshot.walk());
        Function<Revised<?>, Assertion> assertion = assertions.of(snapshot, slice.rows());
        return slice.map(row -> write(row, assertion.apply(row), snapshot));
    }

    Optional<Relation> byId(Snapshot snapshot, String organisation, String id) {
        return rows.byId(snapshot, organisation, id)
                .map(row -> write(row, assertions.of(snapshot, List.of(row)).apply(row), snapshot));
    }

    private static Relation write(Revised<RelationContent> revised, Assertion assertion, Snapshot snapshot) {
        Language language = snapshot.language();
        RelationContent relation = revised.content();
        return new Relation(
                revised.revision(),
                relation.type(),
                new Party(relation.other().id(), relation.other().name().in(language)),
                relation.otherCountry() == null ? null : Country.of(relation.otherCountry(), language),
                relation.certainty(),
                PartialDate.ofNullable(relation.asOf(), language),
                assertion,
                RevisedLinks.of(Subject.RELATION, relation.ref(), snapshot));
    }
}
