package org.dossier.presence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.dossier.http.media.CsvCells;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A country with what map programs can colour and label by, which read no nested objects.
 *
 * @param name the country's
 * @param status the status of its claims; null if they have several, since none of them stands for the others
 * @param statuses each status of its claims once, separated by spaces
 * @param statusLabels the same in words, separated by {@code |}
 */
record MapProperties(
        @JsonUnwrapped Presence presence,
        String name,
        String alpha3,
        @Nullable PresenceStatus status,
        @Nullable String statusLabel,
        @Nullable String statuses,
        @Nullable String statusLabels) {

    static MapProperties of(Presence presence, Language language) {
        List<PresenceStatus> statuses = presence.claims().stream()
                .map(PresenceClaim::status)
                .distinct()
                .sorted()
                .toList();
        PresenceStatus only = statuses.size() == 1 ? statuses.get(0) : null;
        return new MapProperties(
                presence,
                presence.country().name(),
                presence.country().alpha3(),
                only,
                only == null ? null : Vocabulary.label(only, language),
                CsvCells.codes(statuses.stream().map(Vocabulary::word)),
                CsvCells.texts(statuses.stream().map(status -> Vocabulary.label(status, language))));
    }
}
