package org.dossier.assertion;

import static java.util.Collections.emptySortedSet;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.revision.ContentMapper;
import org.dossier.revision.Ref;
import org.dossier.revision.ReferenceReader;
import org.dossier.revision.Revised;
import org.dossier.revision.Snapshot;
import org.jspecify.annotations.Nullable;

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
        return assertions(snapshot, facts, surroundings(snapshot, facts, Stream.empty()));
    }

    /**
     * What some facts of an organisation assert.
     *
     * @param caveats what we say once of all figures of a scope, or of some metrics
     */
    public record WithCaveats(Function<Revised<?>, Assertion> assertions, List<Caveat> caveats) {}

    /** What some facts of an organisation assert, and its caveats, in one statement. */
    public WithCaveats withCaveats(
            Snapshot snapshot, String organisation, Collection<? extends Revised<? extends FactContent>> facts) {
        Ref entry = Ref.organisation(organisation);
        ReferenceReader.Surroundings read = surroundings(snapshot, facts, Stream.of(entry));
        Caveated content = ContentMapper.read(requireNonNull(read.contents().get(entry)), Caveated.class);
        List<Caveat> caveats = requireNonNullElse(content.caveats(), List.<CaveatContent>of()).stream()
                .map(caveat -> Caveat.of(caveat, snapshot.language()))
                .toList();
        return new WithCaveats(assertions(snapshot, facts, read), caveats);
    }

    private record Caveated(@Nullable List<CaveatContent> caveats) {}

    private ReferenceReader.Surroundings surroundings(
            Snapshot snapshot, Collection<? extends Revised<? extends FactContent>> facts, Stream<Ref> others) {
        Stream<Ref> named = facts.stream()
                .flatMap(fact -> fact.content().citations().stream())
                .flatMap(CitationContent::named);
        return references.surroundings(
                snapshot.edition(),
                Stream.concat(named, others).collect(toSet()),
                facts.stream().map(Revised::ref).collect(toSet()));
    }

    private static Function<Revised<?>, Assertion> assertions(
            Snapshot snapshot,
            Collection<? extends Revised<? extends FactContent>> facts,
            ReferenceReader.Surroundings read) {
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
