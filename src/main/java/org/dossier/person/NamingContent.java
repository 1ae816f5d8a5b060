package org.dossier.person;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.assertion.AssertionContent;
import org.dossier.assertion.Certainty;
import org.dossier.assertion.FactContent;
import org.dossier.revision.Subject;
import org.dossier.text.Language;
import org.dossier.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * What the content of a fact of any kind says of people.
 *
 * @param aspect of a statement of the profile, like {@code type}, {@code name} and the person
 * @param about what a figure is about, like {@code metric}, the values, {@code unit} and {@code qualifier}
 * @param asOf in EDTF, like the others; null for events and designations, and where the time is not known
 * @param date of an event
 * @param effective of a designation
 */
@JsonIgnoreProperties(ignoreUnknown = true) // as each kind of fact has only some of these
record NamingContent(
        Subject subject,
        String organisation,
        String id,
        @Nullable String aspect,
        @Nullable String type,
        @Nullable String name,
        @Nullable String nameLanguage,
        @Nullable String personId,
        @Nullable String personName,
        @Nullable Certainty certainty,
        @Nullable AboutContent about,
        @Nullable String metric,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable LocalisedText valueText,
        @Nullable String unit,
        @Nullable String qualifier,
        @Nullable String asOf,
        @Nullable String date,
        @Nullable String effective,
        @JsonUnwrapped AssertionContent assertion)
        implements FactContent {

    /** Every metric of rewards begins so. */
    private static final String REWARD = "reward_offered";

    @JsonIgnoreProperties(ignoreUnknown = true) // its schema is checked when it is published
    record AboutContent(String kind, String id, @Nullable LocalisedText name) {}

    @Nullable
    String time() {
        return asOf != null ? asOf : date != null ? date : effective;
    }

    /** Whether it is a statement on a person's part in the leadership. */
    boolean isLeadershipOf(String person) {
        return subject == Subject.PROFILE && person.equals(personId);
    }

    private boolean isFigureAbout(String person) {
        return subject == Subject.FIGURE && about != null && about.kind.equals("person") && about.id.equals(person);
    }

    boolean isRewardFor(String person) {
        return isFigureAbout(person) && metric != null && metric.startsWith(REWARD);
    }

    /** A designation is about an organisation, so that whom it names is not designated. */
    Naming naming(String person) {
        if (isLeadershipOf(person) || isFigureAbout(person)) {
            return Naming.SUBJECT;
        }
        return citations().stream().anyMatch(citation -> person.equals(citation.claimant()))
                ? Naming.CLAIMANT
                : Naming.MENTIONED;
    }

    /** The name under which it has a person. */
    String nameOf(String person, Language language) {
        Optional<String> listed = assertion.people().stream()
                .filter(named -> named.id().equals(person))
                .map(named -> named.name().in(language))
                .findFirst();
        return listed.or(() -> isLeadershipOf(person) ? Optional.ofNullable(personName) : Optional.empty())
                .or(() -> Stream.ofNullable(about)
                        .filter(thing -> thing.id.equals(person))
                        .flatMap(thing -> Stream.ofNullable(thing.name))
                        .map(name -> name.in(language))
                        .findFirst())
                .orElse(person);
    }
}
