package org.dossier.assertion;

import static java.util.Collections.emptySortedSet;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.dossier.revision.Ref;
import org.dossier.revision.ReferenceReader;
import org.dossier.revision.Revised;
import org.dossier.revision.Snapshot;

/** Reads what facts assert, with the sources and claimants that they name: one statement for any number of facts. */
@ApplicationScoped
public class AssertionReader {

    private final ReferenceReader references;

    AssertionReader(ReferenceReader references) {
        this.references = references;
    }

    /** What some facts assert, in one statement. */
    public Function<Revised<?>, Assertion> of(
            Snapshot snapshot, Collection<? extends Revised<? extends FactContent>> facts) {
        ReferenceReader.Surroundings read = references.surroundings(
                snapshot.edition(),
                facts.stream()
                        .flatMap(fact -> fact.content().citations().stream())
                        .flatMap(CitationContent::named)
                        .collect(toSet()),
                facts.stream().map(Revised::ref).collect(toSet()));
        AssertionAssembler assembler = new AssertionAssembler(read.contents(), snapshot.language());
        Map<Ref, Assertion> assertions = facts.stream()
                .collect(toMap(
                        Revised::ref,
                        fact -> assembler.assertion(
                                fact.content().assertion(),
                                read.disputes().getOrDefault(fact.ref(), emptySortedSet()))));
        return fact -> requireNonNull(assertions.get(fact.ref()));
    }
}
