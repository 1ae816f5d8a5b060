package org.dossier.download;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import jakarta.inject.Singleton;
import java.util.List;
import org.dossier.http.media.DataLicence;
import org.dossier.http.media.Format;
import org.dossier.http.media.PublicUrl;
import org.dossier.http.media.TableColumnReader;
import org.dossier.text.Messages;
import org.dossier.text.Vocabulary;

/** Writes the page for programs: the descriptor of a Data Package. */
@Singleton
final class DescriptorWriter {

    private static final String STANDARD = "https://datapackage.org/profiles/2.0/datapackage.json";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final DefaultPrettyPrinter INDENTED = indented();

    private final ObjectMapper mapper;
    private final PublicUrl service;
    private final TableColumnReader columns;
    private final ReadmeWriter readme;
    private final CitedSourceReader sources;

    DescriptorWriter(
            ObjectMapper mapper,
            PublicUrl service,
            TableColumnReader columns,
            ReadmeWriter readme,
            CitedSourceReader sources) {
        this.mapper = mapper;
        this.service = service;
        this.columns = columns;
        this.readme = readme;
        this.sources = sources;
    }

    byte[] write(Dossier dossier, DossierTitle title, List<FileContent> contents) {
        DataPackage described = new DataPackage(
                STANDARD,
                dossier.name(),
                service.of(dossier.address()),
                title.title(),
                readme.citation(dossier, title),
                String.valueOf(dossier.edition()),
                dossier.publishedAt(),
                service.of(dossier.page()),
                List.of(new DataPackage.Licence(DataLicence.ID, DataLicence.TITLE, DataLicence.URL)),
                List.of(new DataPackage.Contributor(
                        Messages.get(ReadmeWriter.class, "editors", dossier.language()), List.of("publisher"))),
                sources.sources(contents),
                contents.stream().map(this::file).toList());
        try {
            return mapper.writer(INDENTED).writeValueAsBytes(described);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private DataPackage.File file(FileContent content) {
        DownloadFile file = content.file();
        boolean isTable = file.format() == Format.CSV;
        return new DataPackage.File(
                isTable ? file.stem() : file.stem() + "-" + Vocabulary.word(file.format()),
                isTable ? "table" : null,
                file.name(),
                Vocabulary.word(file.format()),
                file.format().mediaType(),
                "utf-8",
                content.bytes().length,
                "sha256:" + Hashing.sha256().hashBytes(content.bytes()),
                List.of(new DataPackage.Origin("Dossier", service.of(file.address()))),
                isTable ? schema(content.bytes()) : null);
    }

    private DataPackage.TableSchema schema(byte[] table) {
        String header = new String(table, UTF_8).lines().findFirst().orElse("").replace(BYTE_ORDER_MARK, "");
        return new DataPackage.TableSchema(
                columns.columns(Splitter.on(',').splitToList(header)).stream()
                        .map(column -> new DataPackage.Field(column.name(), column.type(), column.description()))
                        .toList(),
                List.of(""));
    }

    private static DefaultPrettyPrinter indented() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n"); // the same on every machine
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
