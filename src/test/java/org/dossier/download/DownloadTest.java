package org.dossier.download;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.hash.Hashing;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.dossier.support.Connection;
import org.dossier.support.ServedContract;
import org.dossier.support.ServedContract.Operation;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The download, and that each file in it is what its route answers. */
@QuarkusTest
class DownloadTest {

    private static final String ORGANISATION = "/v1/organisations/tren-de-aragua";
    private static final String DOWNLOAD = ORGANISATION + "/download.zip";
    private static final String SERVICE = "http://localhost:8080";

    /** {@code .ci/run} has it validated by another maker's program. */
    @Test
    void the_newest_edition_is_written_for_the_validator() throws IOException {
        Files.write(Path.of("target", "download.zip"), get(DOWNLOAD).asByteArray());
    }

    @ParameterizedTest
    @CsvSource({"edition=1, en", "edition=1, es", "edition=2, en", "edition=2, es"})
    void each_file_is_what_its_address_answers(String edition, String language) {
        Map<String, byte[]> files = files(get(DOWNLOAD + "?" + edition + "&lang=" + language));
        List<String> described = new ArrayList<>();
        for (JsonNode resource : json(files.get("datapackage.json")).get("resources")) {
            String name = resource.get("path").asText();
            described.add(name);
            byte[] file = files.get(name);
            assertThat(resource.get("bytes").asInt()).as(name).isEqualTo(file.length);
            assertThat(resource.get("hash").asText())
                    .isEqualTo("sha256:" + Hashing.sha256().hashBytes(file));
            String address = resource.at("/sources/0/path").asText();
            assertThat(address).startsWith(SERVICE + "/v1/").contains(edition, "lang=" + language);
            String path = address.substring(SERVICE.length());
            if (path.contains("limit=")) {
                assertThat(json(file).get("items")).as(name).isEqualTo(items(path));
            } else {
                assertThat(file).as(name).isEqualTo(get(path).asByteArray());
            }
        }
        assertThat(files.keySet()).containsAll(described).hasSize(described.size() + 2);
    }

    @Test
    void it_has_every_table_of_the_contract_and_all_facts() {
        Map<String, byte[]> files = files(get(DOWNLOAD));
        List<String> tables = ServedContract.fetch().operations().stream()
                .filter(operation -> operation.mediaTypes().contains("text/csv"))
                .map(Operation::path)
                .filter(path -> path.matches("/v1/(organisations/\\{organisation}/)?[^/{}]+"))
                .filter(path -> !path.equals("/v1/editions"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1) + ".csv")
                .toList();
        assertThat(tables).hasSizeGreaterThan(4);
        assertThat(files)
                .containsKeys(tables.toArray(String[]::new))
                .containsKeys("facts.json", "gaps.json", "organisation.json", "presence.geojson");
        assertThat(json(files.get("facts.json")).get("items").size())
                .isGreaterThan(200)
                .isEqualTo(items(ORGANISATION + "/facts?limit=200").size());
    }

    @Test
    void the_descriptor_says_edition_licence_sources_and_the_types_of_all_columns() throws IOException {
        Map<String, byte[]> files = files(get(DOWNLOAD + "?edition=2&lang=en"));
        JsonNode descriptor = json(files.get("datapackage.json"));
        assertThat(descriptor.get("name").asText()).isEqualTo("tren-de-aragua-2-en");
        assertThat(descriptor.get("title").asText()).isEqualTo("Tren de Aragua: edition 2, 22 November 2026");
        assertThat(descriptor.get("version").asText()).isEqualTo("2");
        assertThat(descriptor.get("created").asText()).isEqualTo("2026-11-22T20:00:00Z");
        assertThat(descriptor.get("id").asText()).isEqualTo(SERVICE + DOWNLOAD + "?edition=2&lang=en");
        Wire.hasSameJson(descriptor.get("licenses"), """
                [ {
                  "name": "CC-BY-4.0", "title": "Creative Commons Attribution 4.0 International",
                  "path": "https://creativecommons.org/licenses/by/4.0/"
                } ]""");
        assertThat(descriptor.get("sources"))
                .extracting(source -> source.get("title").asText())
                .hasSizeGreaterThan(50)
                .contains("BBC News: What is Tren de Aragua, the Venezuelan gang targeted by Trump?");
        Map<String, String> types = new LinkedHashMap<>();
        for (JsonNode resource : descriptor.get("resources")) {
            if (resource.has("schema")) {
                String table = new String(files.get(resource.get("path").asText()), UTF_8).substring(1);
                List<String> columns = new ArrayList<>();
                resource.at("/schema/fields").forEach(field -> {
                    columns.add(field.get("name").asText());
                    types.put(
                            resource.get("name").asText() + "."
                                    + field.get("name").asText(),
                            field.get("type").asText());
                });
                try (var parser = CSVFormat.RFC4180.builder().setHeader().get().parse(new StringReader(table))) {
                    assertThat(parser.getHeaderNames()).isEqualTo(columns);
                }
            }
        }
        assertThat(types)
                .containsEntry("figures.id", "string")
                .containsEntry("figures.revision", "integer")
                .containsEntry("figures.revisedAt", "datetime")
                .containsEntry("figures.value", "number")
                .containsEntry("figures.derived", "boolean")
                .containsEntry("figures.asOf", "string")
                .containsEntry("figures.asOfEarliest", "date")
                .containsEntry("statistics.estimates", "integer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Dossier. Tren de Aragua: edition 1, 22 November 2026. CC-BY-4.0. ",
                "es | Dossier. Tren de Aragua: edición 1, 22 de noviembre de 2026. CC-BY-4.0. "
            })
    void the_readme_says_how_to_cite_it_in_the_language_of_the_files(String language, String citation) {
        Map<String, byte[]> files = files(get(DOWNLOAD + "?edition=1&lang=" + language));
        assertThat(files.keySet()).startsWith("README.md", "datapackage.json");
        assertThat(new String(files.get("README.md"), UTF_8))
                .contains("\n" + citation.strip() + " " + SERVICE + DOWNLOAD + "?edition=1&lang=" + language + "\n")
                .contains("<https://creativecommons.org/licenses/by/4.0/>")
                .contains(
                        "`figures.csv`: <" + SERVICE + ORGANISATION + "/figures?edition=1&format=csv&lang=" + language)
                .doesNotContain("%");
    }

    @Test
    void the_same_edition_makes_the_same_bytes_with_the_time_of_the_edition() throws IOException {
        Response newest = get(DOWNLOAD);
        byte[] zip = newest.asByteArray();
        assertThat(get(DOWNLOAD + "?edition=2&lang=en").asByteArray()).isEqualTo(zip);
        assertThat(get(DOWNLOAD + "?knownAt=2026-11-23T00:00:00Z").asByteArray())
                .isEqualTo(zip);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.parse("2026-11-22T20:00:00"));
            }
        }
        assertThat(newest.header("Content-Disposition")).isEqualTo("attachment; filename=\"tren-de-aragua-2-en.zip\"");
        assertThat(newest.contentType()).isEqualTo("application/zip");
        assertThat(newest.header("Content-Language")).isEqualTo("en");
        assertThat(newest.header("Dossier-Edition")).isEqualTo("2");
        assertThat(newest.header("Vary")).isEqualTo("Accept, Accept-Language");
        assertThat(newest.header("Content-Encoding")).isNull();
    }

    @Test
    void a_cache_keeps_it_by_its_tag() {
        String tag = get(DOWNLOAD).header("ETag");
        assertThat(tag).matches("\"[\\w-]{22}\"");
        Wire.get(DOWNLOAD, "If-None-Match", tag).hasStatus(304);
        Wire.get(DOWNLOAD + "?edition=1")
                .hasHeader("Cache-Control", "public, max-age=604800, immutable")
                .hasLink("license", "https://creativecommons.org/licenses/by/4.0/")
                .hasLink("cite-as", DOWNLOAD + "?edition=1");
        assertThat(get(DOWNLOAD + "?edition=1").header("ETag")).isNotEqualTo(tag);
        assertThat(Wire.get(DOWNLOAD, "Accept-Language", "es").header("ETag")).isNotEqualTo(tag);
        Wire.send("HEAD", DOWNLOAD).hasStatus(200).hasHeader("ETag", tag);
        assertThat(Connection.headAlone("HEAD", DOWNLOAD)).startsWith("HTTP/1.1 200 OK");
    }

    @Test
    void mistakes_are_problems_as_on_every_route() {
        Wire.get("/v1/organisations/nobody/download.zip").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "There is no organisation 'nobody'.", "instance": "/v1/organisations/nobody/download.zip",
                  "code": "unknown-resource", "resource": "organisation", "id": "nobody", "list": "/v1/organisations"
                }
                """);
        assertThat(code(DOWNLOAD + "?edition=999")).isEqualTo("unknown-edition");
        assertThat(code(DOWNLOAD + "?knownAt=2025-01-01T00:00:00Z")).isEqualTo("before-first-edition");
        assertThat(code(DOWNLOAD + "?edition=1&knownAt=2026-12-01T00:00:00Z")).isEqualTo("conflicting-parameters");
        assertThat(code(DOWNLOAD + "?lang=fr")).isEqualTo("invalid-parameter");
        assertThat(code(DOWNLOAD + "?format=zip")).isEqualTo("unknown-parameter");
        assertThat(code(DOWNLOAD + "?format=")).isEqualTo("unknown-parameter");
        Wire.get("/v1/organisations/nobody/download.zip", "Accept", "application/json")
                .hasStatus(404);
        assertThat(Wire.get(DOWNLOAD, "Accept", "application/json")
                        .hasStatus(406)
                        .json()
                        .get("allowed"))
                .extracting(JsonNode::asText)
                .containsExactly("application/zip");
    }

    private static String code(String path) {
        return Wire.get(path).hasStatus(400).json().get("code").asText();
    }

    private static Response get(String path) {
        Response response = given().urlEncodingEnabled(false).get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response;
    }

    private static Map<String, byte[]> files(Response zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip.asByteArray()))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                assertThat(files.put(entry.getName(), entries.readAllBytes())).isNull();
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return files;
    }

    private static JsonNode json(byte[] file) {
        return ServedContract.parse(new String(file, UTF_8));
    }

    /** Those of all pages. */
    private static JsonNode items(String first) {
        var items = ServedContract.JSON.createArrayNode();
        for (String next = first; next != null; ) {
            JsonNode page = ServedContract.parse(get(next).asString());
            items.addAll(
                    StreamSupport.stream(page.get("items").spliterator(), false).toList());
            next = page.at("/links/next").textValue();
        }
        return items;
    }
}
