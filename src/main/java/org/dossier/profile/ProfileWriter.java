package org.dossier.profile;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.assertion.Assertion;
import org.dossier.assertion.Citation;
import org.dossier.date.PartialDate;
import org.dossier.reference.Country;
import org.dossier.reference.LeadershipStatus;
import org.dossier.reference.Party;
import org.dossier.reference.Subdivision;
import org.dossier.revision.Content;
import org.dossier.revision.Revised;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.dossier.source.ClaimantRef;
import org.dossier.text.Language;
import org.dossier.text.LocalisedText;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Makes the sections of a profile from contents, in the language of the snapshot. */
record ProfileWriter(List<Revised<?>> revisions, Function<Revised<?>, Assertion> assertions, Snapshot snapshot) {

    private Language language() {
        return snapshot.language();
    }

    List<Name> names() {
        return statementsOf(Aspect.NAME)
                .map(revised -> {
                    StatementContent said = revised.content();
                    return new Name(
                            revised.revision(),
                            requireNonNull(said.name()),
                            requireNonNull(said.nameLanguage()),
                            Vocabulary.constant(Name.Type.class, requireNonNull(said.type())),
                            assertions.apply(revised),
                            RevisedLinks.of(Subject.PROFILE, said.ref(), snapshot));
                })
                .sorted(comparing(Name::type))
                .toList();
    }

    List<Leadership> leadership() {
        return statementsOf(Aspect.LEADERSHIP)
                .sorted(byTime(StatementContent::asOf))
                .map(revised -> {
                    StatementContent said = revised.content();
                    return new Leadership(
                            revised.revision(),
                            new Party(requireNonNull(said.personId()), requireNonNull(said.personName())),
                            Vocabulary.constant(LeadershipStatus.class, requireNonNull(said.type())),
                            said.name(),
                            said.certainty(),
                            PartialDate.of(requireNonNull(said.asOf()), language()),
                            assertions.apply(revised),
                            RevisedLinks.of(Subject.PROFILE, said.ref(), snapshot));
                })
                .toList();
    }

    List<Statement> statements(Aspect aspect) {
        return statementsOf(aspect)
                .sorted(byTime(StatementContent::asOf))
                .map(revised -> {
                    StatementContent said = revised.content();
                    return new Statement(
                            revised.revision(),
                            said.type(),
                            said.certainty(),
                            place(said),
                            PartialDate.ofNullable(said.asOf(), language()),
                            assertions.apply(revised),
                            RevisedLinks.of(Subject.PROFILE, said.ref(), snapshot));
                })
                .toList();
    }

    List<Relation> relations() {
        return of(RelationContent.class, revisions)
                .map(revised -> {
                    RelationContent relation = revised.content();
                    return new Relation(
                            revised.revision(),
                            relation.type(),
                            new Party(
                                    relation.other().id(),
                                    relation.other().name().in(language())),
                            relation.otherCountry() == null ? null : Country.of(relation.otherCountry(), language()),
                            relation.certainty(),
                            PartialDate.ofNullable(relation.asOf(), language()),
                            assertions.apply(revised),
                            RevisedLinks.of(Subject.RELATION, relation.ref(), snapshot));
                })
                .sorted(comparing(Relation::type))
                .toList();
    }

    List<Designation> designations() {
        return of(DesignationContent.class, revisions)
                .sorted(byTime(DesignationContent::effective))
                .map(revised -> {
                    DesignationContent designation = revised.content();
                    Assertion cited = assertions.apply(revised);
                    return new Designation(
                            revised.revision(),
                            Country.of(designation.jurisdiction(), language()),
                            authority(designation, cited),
                            designation.label().in(language()),
                            in(designation.legalBasis()),
                            in(designation.legalEffect()),
                            PartialDate.of(designation.effective(), language()),
                            PartialDate.ofNullable(designation.ended(), language()),
                            cited,
                            RevisedLinks.of(Subject.DESIGNATION, designation.ref(), snapshot));
                })
                .toList();
    }

    private Stream<Revised<StatementContent>> statementsOf(Aspect aspect) {
        return of(StatementContent.class, revisions)
                .filter(revised -> revised.content().aspect() == aspect);
    }

    private static ClaimantRef authority(DesignationContent designation, Assertion assertion) {
        return assertion.citations().stream()
                .map(Citation::claimant)
                .filter(claimant -> claimant.id().equals(designation.authority()))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Place place(StatementContent said) {
        return said.country() == null
                ? null
                : new Place(
                        in(said.place()),
                        said.subdivision() == null
                                ? null
                                : new Subdivision(
                                        said.subdivision(),
                                        requireNonNull(said.subdivisionName()).in(language())),
                        Country.of(said.country(), language()));
    }

    private @Nullable String in(@Nullable LocalisedText text) {
        return LocalisedText.ofNullable(text, language());
    }

    /** The earliest first, what has no date before all others; those of one time stay in the order of their ids. */
    private static <C extends Content> Comparator<Revised<C>> byTime(Function<C, @Nullable String> edtf) {
        return comparing(
                revised -> {
                    String date = edtf.apply(revised.content());
                    return date == null ? null : PartialDate.of(date).earliest();
                },
                nullsFirst(naturalOrder()));
    }

    /** The revisions whose content is of a type. */
    @SuppressWarnings("unchecked") // its content is of the type
    static <C extends Content> Stream<Revised<C>> of(Class<C> type, List<Revised<?>> revisions) {
        return revisions.stream()
                .filter(revised -> type.isInstance(revised.content()))
                .map(revised -> (Revised<C>) revised);
    }
}
