package org.dossier.download;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.dossier.http.media.DataLicence;
import org.dossier.http.media.PublicUrl;
import org.dossier.text.Messages;

/** Writes the page for people: what the files are, how to cite them, and under which licence they are. */
@Singleton
final class ReadmeWriter {

    private final PublicUrl service;

    ReadmeWriter(PublicUrl service) {
        this.service = service;
    }

    byte[] write(Dossier dossier, DossierTitle title, List<FileContent> contents) {
        String files = contents.stream()
                .map(FileContent::file)
                .map(file -> "- `" + file.name() + "`: <" + service.of(file.address()) + ">\n")
                .collect(Collectors.joining());
        return Messages.get(ReadmeWriter.class, "readme", dossier.language())
                .formatted(
                        title.title(),
                        title.name(),
                        citation(dossier, title),
                        DataLicence.ID,
                        DataLicence.URL,
                        files,
                        service.of("/v1/facts/status"),
                        service.of(dossier.page()))
                .getBytes(UTF_8);
    }

    /** One line that names edition, date, licence and address. */
    String citation(Dossier dossier, DossierTitle title) {
        return Messages.get(ReadmeWriter.class, "citation", dossier.language())
                .formatted(title.title(), DataLicence.ID, service.of(dossier.address()));
    }
}
