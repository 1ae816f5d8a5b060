package org.dossier.person;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;
import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.assertion.Assertion;
import org.dossier.assertion.Citation;
import org.dossier.date.PartialDate;
import org.dossier.reference.LeadershipStatus;
import org.dossier.revision.FactKind;
import org.dossier.revision.Revised;
import org.dossier.revision.SelfLink;
import org.dossier.revision.Snapshot;
import org.dossier.source.ClaimantRef;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Makes the record of a person from the facts that name them, in the language of the snapshot. */
record PersonWriter(PersonRepository.Named person, Function<Revised<?>, Assertion> assertions, Snapshot snapshot) {

    PersonSummary summary() {
        NamingContent first = person.facts().get(0).content();
        return new PersonSummary(
                person.id(),
                first.nameOf(person.id(), snapshot.language()),
                person.facts().stream()
                        .map(fact -> fact.content().naming(person.id()))
                        .min(naturalOrder())
                        .orElseThrow(),
                claimant(),
                leadership(true)
                        .map(fact -> new PersonAlias(
                                requireNonNull(fact.content().name()),
                                requireNonNull(fact.content().nameLanguage()),
                                asOf(fact),
                                line(fact)))
                        .toList(),
                leadership(false)
                        .map(fact -> new PersonStatus(
                                status(fact.content()),
                                requireNonNull(fact.content().certainty()),
                                asOf(fact),
                                line(fact)))
                        .toList(),
                inTime(person.facts().stream().filter(fact -> fact.content().isRewardFor(person.id())))
                        .map(this::reward)
                        .toList(),
                person.facts().size(),
                new SelfLink(snapshot.link(PersonResource.path(first.organisation()) + "/" + person.id())));
    }

    Person whole() {
        return new Person(
                summary(), inTime(person.facts().stream()).map(this::namingFact).toList());
    }

    private @Nullable ClaimantRef claimant() {
        return person.facts().stream()
                .flatMap(fact -> assertions.apply(fact).citations().stream())
                .map(Citation::claimant)
                .filter(claimant -> claimant.id().equals(person.id()))
                .findFirst()
                .orElse(null);
    }

    private Stream<Revised<NamingContent>> leadership(boolean aliases) {
        return inTime(person.facts().stream()
                .filter(fact -> fact.content().isLeadershipOf(person.id()))
                .filter(fact -> (status(fact.content()) == LeadershipStatus.ALSO_KNOWN_AS) == aliases));
    }

    private Reward reward(Revised<NamingContent> fact) {
        NamingContent figure = fact.content();
        return new Reward(
                figure.value(),
                figure.low(),
                figure.high(),
                figure.valueText() == null ? null : figure.valueText().in(snapshot.language()),
                requireNonNull(figure.unit()),
                requireNonNull(figure.qualifier()),
                asOf(fact),
                line(fact));
    }

    private NamingFact namingFact(Revised<NamingContent> fact) {
        Assertion assertion = assertions.apply(fact);
        return new NamingFact(
                fact.ref().id(),
                fact.number(),
                FactKind.of(fact.content().subject()),
                fact.content().naming(person.id()),
                PartialDate.ofNullable(fact.content().time(), snapshot.language()),
                assertion.statement(),
                line(fact));
    }

    private FactLine line(Revised<NamingContent> fact) {
        Assertion assertion = assertions.apply(fact);
        return new FactLine(
                fact.ref() + "@" + fact.number(),
                assertion.citations().stream()
                        .map(Citation::claimant)
                        .distinct()
                        .toList(),
                assertion.attribution(),
                assertion.print(),
                assertion.caveat(),
                assertion.disputes(),
                new SelfLink(snapshot.link(
                        fact.content().subject().path(fact.ref(), fact.content().aspect()))));
    }

    private static LeadershipStatus status(NamingContent said) {
        return Vocabulary.constant(LeadershipStatus.class, requireNonNull(said.type()));
    }

    private PartialDate asOf(Revised<NamingContent> fact) {
        return PartialDate.of(requireNonNull(fact.content().asOf()), snapshot.language());
    }

    /** The earliest first, and last those without a time; those of one time stay in the order of their ids. */
    private Stream<Revised<NamingContent>> inTime(Stream<Revised<NamingContent>> facts) {
        return facts.sorted(comparing(
                fact -> PartialDate.ofNullable(fact.content().time(), snapshot.language()),
                nullsLast(comparing(PartialDate::earliest, nullsFirst(naturalOrder())))));
    }
}
