package org.dossier.presence;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The outline of every country, by Natural Earth; a point where it is too small for their scale. */
@ApplicationScoped
class OutlineReader {

    private final Map<String, String> byCountry;

    OutlineReader(ObjectMapper mapper) {
        try (InputStream outlines = OutlineReader.class.getResourceAsStream("outlines.json")) {
            byCountry = mapper.readTree(requireNonNull(outlines)).properties().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey, country -> country.getValue().toString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A geometry object of RFC 7946, as JSON.
     *
     * @param country ISO 3166-1 alpha-2
     * @return null for a code that ISO 3166-1 does not have
     */
    @Nullable
    String of(String country) {
        return byCountry.get(country);
    }
}
