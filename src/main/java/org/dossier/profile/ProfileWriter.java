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
import org.dossier.date.PartialDate;
import org.dossier.reference.Country;
import org.dossier.reference.Subdivision;
import org.dossier.revision.Content;
import org.dossier.revision.Revised;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.dossier.text.Language;
import org.dossier.text.LocalisedText;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Makes the sections of a profile from contents, in the language of the snapshot. */
record ProfileWriter(
        List<Revised<StatementContent>> said, Function<Revised<?>, Assertion> assertions, Snapshot snapshot) {

    /** The earliest first, what has no date before all others; those of one time stay in the order of their ids. */
    private static final Comparator<Revised<StatementContent>> BY_TIME = comparing(
            revised -> {
                String date = revised.content().asOf();
                return date == null ? null : PartialDate.of(date).earliest();
            },
            nullsFirst(naturalOrder()));

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

    List<Statement> statements(Aspect aspect) {
        return statementsOf(aspect)
                .sorted(BY_TIME)
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

    private Stream<Revised<StatementContent>> statementsOf(Aspect aspect) {
        return said.stream().filter(revised -> revised.content().aspect() == aspect);
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

    /** The revisions whose content is of a type. */
    @SuppressWarnings("unchecked") // its content is of the type
    static <C extends Content> Stream<Revised<C>> of(Class<C> type, List<Revised<?>> revisions) {
        return revisions.stream()
                .filter(revised -> type.isInstance(revised.content()))
                .map(revised -> (Revised<C>) revised);
    }
}
