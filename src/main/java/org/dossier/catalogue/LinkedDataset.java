package org.dossier.catalogue;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code Dataset} of schema.org.
 *
 * @param <T> a text: in one language, or in all
 * @param type with what else it is where another vocabulary describes it too
 * @param url the organisation's profile
 * @param version the number of the last edition that changed the facts; null where that is not known
 * @param includedInDataCatalog the catalogue; null where it is part of it
 * @param distribution the files
 */
public record LinkedDataset<T>(
        @JsonProperty("@type") @JsonFormat(with = JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
        List<String> type,

        @JsonProperty("@id") String id,
        String identifier,
        T name,
        T description,
        String url,
        List<String> inLanguage,
        @Nullable String version,
        @Nullable Instant datePublished,
        @Nullable Instant dateModified,
        boolean isAccessibleForFree,
        String license,
        Publisher<T> creator,
        @Nullable Catalog includedInDataCatalog,
        List<Download<T>> distribution) {

    /** Who makes it, and where corrections are told of. */
    record Publisher<T>(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id,
            T name,
            String correctionsPolicy) {}

    /** The catalogue, by its address. */
    record Catalog(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id) {}

    /** One of the files. */
    record Download<T>(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id,
            T name,
            String encodingFormat,
            String contentUrl) {}
}
