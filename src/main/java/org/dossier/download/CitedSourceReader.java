package org.dossier.download;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dossier.http.media.Format;

/** Reads from the JSON files which sources the facts cite. */
@Singleton
final class CitedSourceReader {

    private final ObjectMapper mapper;

    CitedSourceReader(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Each once, by its id. */
    List<DataPackage.Origin> sources(List<FileContent> contents) {
        Map<String, DataPackage.Origin> sources = new TreeMap<>();
        contents.stream()
                .filter(content -> content.file().format() == Format.JSON)
                .flatMap(content -> parse(content).findValues("citations").stream())
                .forEach(citations -> citations.forEach(citation -> {
                    JsonNode source = citation.path("source");
                    sources.put(source.path("id").asText(), origin(source));
                }));
        return List.copyOf(sources.values());
    }

    private static DataPackage.Origin origin(JsonNode source) {
        String publisher = source.path("publisher").asText();
        return new DataPackage.Origin(
                source.path("title").isTextual()
                        ? publisher + ": " + source.get("title").asText()
                        : publisher,
                source.path("url").textValue());
    }

    private JsonNode parse(FileContent content) {
        try {
            return mapper.readTree(content.bytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(content.file().name(), unreadable);
        }
    }
}
