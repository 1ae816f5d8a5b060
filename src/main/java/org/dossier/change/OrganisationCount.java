package org.dossier.change;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dossier.edition.EditionChangeRepository;
import org.dossier.revision.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many changes there are of one organisation. */
@Schema(description = "How many changes there are of one organisation.")
public record OrganisationCount(
        @Schema(description = "The organisation's id.", examples = "tren-de-aragua")
        String organisation,

        @Schema(description = "Changes of its facts, and of its own entry.", examples = "3")
        int changes) {

    /** So many are listed, so that an edition stays short. */
    private static final int MOST = 5;

    /** Those with the most changes first. */
    static List<OrganisationCount> of(Collection<EditionChangeRepository.Count> counts) {
        return counts.stream()
                .filter(count -> !Ref.COLLECTIONS.contains(count.space()))
                .collect(groupingBy(
                        EditionChangeRepository.Count::space, summingInt(EditionChangeRepository.Count::changes)))
                .entrySet()
                .stream()
                .sorted(comparing(Map.Entry<String, Integer>::getValue)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(count -> new OrganisationCount(count.getKey(), count.getValue()))
                .toList();
    }
}
