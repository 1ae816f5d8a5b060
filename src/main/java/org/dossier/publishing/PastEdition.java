package org.dossier.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An edition whose number and time are known, because it is one of the first, or was published by another service.
 *
 * @param publishedBy the editor; null for the first editions, and if it is not known
 * @param body as an editor submits it
 * @param removed changes that the body lacks
 * @param affected organisations that it affected, also by what was removed meanwhile
 */
public record PastEdition(
        int number,
        Instant publishedAt,
        @Nullable String publishedBy,
        JsonNode body,
        List<RemovedChange> removed,
        Set<String> affected) {

    /** One of the first editions. */
    public static PastEdition first(int number, Instant publishedAt, JsonNode body) {
        return new PastEdition(number, publishedAt, null, body, List.of(), Set.of());
    }
}
