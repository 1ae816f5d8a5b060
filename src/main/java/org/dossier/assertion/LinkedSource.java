package org.dossier.assertion;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.dossier.http.media.PublicUrl;
import org.dossier.source.SourceRef;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A citation's source in the words of schema.org.
 *
 * @param datePublished in EDTF
 * @param hasPart the passage; null if it was not seen
 * @param description how the passage was checked
 */
public record LinkedSource(
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        String identifier,
        @Nullable String name,
        @Nullable String url,
        Publisher publisher,
        @Nullable String datePublished,
        @Nullable Passage hasPart,
        String description) {

    static LinkedSource of(Citation citation, PublicUrl service) {
        SourceRef source = citation.source();
        return new LinkedSource(
                "CreativeWork",
                service.of("/v1/sources/" + source.id()),
                source.id(),
                source.title(),
                source.url(),
                new Publisher("Organization", source.publisher()),
                source.published() == null ? null : source.published().edtf(),
                citation.locator() == null ? null : new Passage("Quotation", citation.locator(), citation.deepLink()),
                "checked: " + Vocabulary.word(citation.checked().how()));
    }

    /** Who published the document. */
    public record Publisher(@JsonProperty("@type") String type, String name) {}

    /**
     * The phrase by which a reader finds the passage.
     *
     * @param url a deep link to it
     */
    public record Passage(
            @JsonProperty("@type") String type,
            String text,
            @Nullable String url) {}
}
