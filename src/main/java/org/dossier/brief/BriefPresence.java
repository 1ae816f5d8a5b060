package org.dossier.brief;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dossier.presence.PresenceContent;
import org.dossier.presence.PresenceStatus;
import org.dossier.reference.Country;
import org.dossier.revision.Revised;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is claimed of an organisation and countries, in its brief. */
@Schema(
        description =
                "In which countries the organisation is said to be, or not to be: print the label of a status before its countries."
                        + " Claims are not merged, so that a country can be in several; a claim is not a finding. Without countries that only"
                        + " list the organisation in their law.")
public record BriefPresence(
        @Schema(description = "How many countries the claims are about.", examples = "11")
        int count,

        @Schema(
                description = "What to print before them: that these are claims; null if there are none.",
                nullable = true)
        @Nullable
        String print,

        @Schema(description = "The countries by what is claimed; empty if nothing is.")
        List<Status> statuses) {

    private static final int MOST_COUNTRIES = 10;

    public BriefPresence {
        statuses = List.copyOf(statuses);
    }

    static BriefPresence of(List<Revised<PresenceContent>> claims, Language language) {
        Map<PresenceStatus, NavigableSet<String>> countries = claims.stream()
                .collect(groupingBy(
                        claim -> claim.content().status(),
                        TreeMap::new,
                        mapping(claim -> claim.content().country(), toCollection(TreeSet::new))));
        int count = (int) countries.values().stream()
                .flatMap(NavigableSet::stream)
                .distinct()
                .count();
        return new BriefPresence(
                count,
                count == 0
                        ? null
                        : BriefText.of(count == 1 ? "country" : "countries", language)
                                .formatted(count),
                countries.entrySet().stream()
                        .map(status -> status(status.getKey(), status.getValue(), language))
                        .toList());
    }

    private static Status status(PresenceStatus status, NavigableSet<String> countries, Language language) {
        List<String> shown = countries.stream().limit(MOST_COUNTRIES).toList();
        return new Status(
                status,
                Vocabulary.label(status, language),
                countries.size(),
                shown,
                shown.stream().map(country -> Country.of(country, language)).toList());
    }

    /** The countries of which the same is claimed. */
    @Schema(name = "BriefPresenceStatus", description = "The countries of which the same is claimed.")
    public record Status(
            @Schema(description = "What is claimed.") PresenceStatus status,

            @Schema(description = "The same in words.", examples = "Presence reported")
            String label,

            @Schema(description = "How many countries there are.", examples = "5")
            int count,

            @Schema(description = "Their ISO 3166-1 alpha-2 codes, in alphabetical order; at most ten.")
            List<String> countries,

            @JsonIgnore @Schema(hidden = true) List<Country> places) {

        public Status {
            countries = List.copyOf(countries);
            places = List.copyOf(places);
        }
    }
}
