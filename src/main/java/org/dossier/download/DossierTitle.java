package org.dossier.download;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.List;
import org.dossier.date.PartialDate;
import org.dossier.text.Messages;

/**
 * How a dossier is called in its language.
 *
 * @param name of the organisation
 * @param date when the edition was published, in words
 * @param title the name with the edition
 */
record DossierTitle(String name, String date, String title) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static DossierTitle of(Dossier dossier, List<FileContent> contents) {
        String name = contents.stream()
                .filter(content -> content.file().path().equals(dossier.path()))
                .map(content -> parse(content).path("name").asText(dossier.organisation()))
                .findFirst()
                .orElse(dossier.organisation());
        String day =
                dossier.publishedAt().atOffset(ZoneOffset.UTC).toLocalDate().toString();
        String date = PartialDate.of(day, dossier.language()).text();
        return new DossierTitle(
                name,
                date,
                Messages.get(ReadmeWriter.class, "title", dossier.language()).formatted(name, dossier.edition(), date));
    }

    private static JsonNode parse(FileContent content) {
        try {
            return JSON.readTree(content.bytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
