package org.dossier.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dossier.support.ServedContract;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What data portals read: the data set of the first dossier, in both vocabularies, and its files. */
@QuarkusTest
@Tag("postgresql")
class CatalogueTest {

    private static final String SERVICE = "http://localhost:8080";
    private static final String DOSSIER = SERVICE + "/v1/organisations/tren-de-aragua";

    @Test
    void the_catalogue_without_its_data_sets() {
        Wire catalogue = Wire.get("/v1/catalogue")
                .hasStatus(200)
                .hasHeader("Content-Type", "application/ld+json")
                .hasHeader("Content-Language", "en, es")
                .hasHeader("Dossier-Edition", "2")
                .hasLink("cite-as", "/v1/catalogue?edition=2");
        ObjectNode document = catalogue.json().deepCopy();
        document.remove(List.of("@context", "dcat:dataset"));
        Wire.hasSameJson(document, """
                {
                  "@type": "dcat:Catalog",
                  "@id": "http://localhost:8080/v1/catalogue",
                  "dct:title": {"en": "Dossier: the catalogue", "es": "Dossier: el catálogo"},
                  "dct:description": {
                    "en": "Sourced facts about organisations, one data set for each, in numbered editions.",
                    "es": "Datos con fuente sobre organizaciones, un conjunto de datos para cada una, en ediciones numeradas."
                  },
                  "dct:publisher": {
                    "@type": "foaf:Agent",
                    "@id": "http://localhost:8080/v1/catalogue#publisher",
                    "foaf:name": {"en": "The editors of Dossier", "es": "Los editores de Dossier"}
                  },
                  "dct:license": {
                    "@type": "dct:LicenseDocument", "@id": "https://creativecommons.org/licenses/by/4.0/"
                  },
                  "dct:language": [
                    {
                      "@type": "dct:LinguisticSystem",
                      "@id": "http://publications.europa.eu/resource/authority/language/ENG"
                    },
                    {
                      "@type": "dct:LinguisticSystem",
                      "@id": "http://publications.europa.eu/resource/authority/language/SPA"
                    }
                  ],
                  "dct:issued": "2026-11-22T12:00:00Z",
                  "dct:modified": "2026-11-22T20:00:00Z",
                  "dcat:themeTaxonomy": "http://publications.europa.eu/resource/authority/data-theme",
                  "foaf:homepage": {"@type": "foaf:Document", "@id": "http://localhost:8080/"},
                  "dcat:service": {
                    "@type": "dcat:DataService",
                    "@id": "http://localhost:8080/v1",
                    "dct:title": {"en": "Dossier", "es": "Dossier"},
                    "dct:description": {
                      "en": "An API of sourced facts about organisations, open to everyone: each fact with its claimant, source and passage; earlier editions; what was corrected; search by words.",
                      "es": "Una API de datos con fuente sobre organizaciones, abierta a todos: cada dato con quien lo afirma, su fuente y su pasaje; las ediciones anteriores; lo que se corrigió; búsqueda por palabras."
                    },
                    "dcat:endpointURL": "http://localhost:8080/v1",
                    "dcat:endpointDescription": "http://localhost:8080/openapi",
                    "foaf:page": {"@type": "foaf:Document", "@id": "http://localhost:8080/swagger-ui"},
                    "dct:publisher": {"@id": "http://localhost:8080/v1/catalogue#publisher"},
                    "dct:license": {
                      "@type": "dct:LicenseDocument", "@id": "https://creativecommons.org/licenses/by/4.0/"
                    },
                    "dct:accessRights": {
                      "@type": "dct:RightsStatement",
                      "@id": "http://publications.europa.eu/resource/authority/access-right/PUBLIC"
                    },
                    "dcat:theme": "http://publications.europa.eu/resource/authority/data-theme/JUST",
                    "dcat:keyword": [
                      {"@language": "en", "@value": "sourced facts"},
                      {"@language": "en", "@value": "estimates"},
                      {"@language": "en", "@value": "disputes"},
                      {"@language": "en", "@value": "corrections"},
                      {"@language": "es", "@value": "datos con fuente"},
                      {"@language": "es", "@value": "estimaciones"},
                      {"@language": "es", "@value": "discrepancias"},
                      {"@language": "es", "@value": "correcciones"}
                    ],
                    "dcat:servesDataset": ["http://localhost:8080/v1/organisations/tren-de-aragua#dataset"]
                  }
                }
                """);
    }

    @Test
    void the_data_set_of_an_organisation_with_one_of_its_files() {
        ObjectNode dataset = datasets("/v1/catalogue?edition=1").get(0).deepCopy();
        retain(dataset, "distribution", "figures-csv");
        retain(dataset, "dcat:distribution", "figures-csv");
        dataset.withArray("dct:spatial")
                .removeIf(country -> !country.get("@id").asText().endsWith("/VEN"));
        Wire.hasSameJson(dataset, """
                {
                  "@type": ["dcat:Dataset", "Dataset"],
                  "@id": "http://localhost:8080/v1/organisations/tren-de-aragua?edition=1#dataset",
                  "identifier": "tren-de-aragua",
                  "name": {"en": "Tren de Aragua: sourced facts", "es": "Tren de Aragua: datos con fuente"},
                  "description": {
                    "en": "What sources say of Tren de Aragua: estimates, countries, events, leaders, relations, legal designations. Every value says who asserts it, who reports it and where it stands in the source; where sources disagree, all of them are there.",
                    "es": "Lo que dicen las fuentes sobre Tren de Aragua: estimaciones, países, sucesos, líderes, relaciones, designaciones legales. Cada valor dice quién lo afirma, quién lo publica y en qué pasaje de la fuente consta; donde las fuentes discrepan, están todas."
                  },
                  "url": "http://localhost:8080/v1/organisations/tren-de-aragua?edition=1",
                  "inLanguage": ["en", "es"],
                  "version": "1",
                  "datePublished": "2026-11-22T12:00:00Z",
                  "dateModified": "2026-11-22T12:00:00Z",
                  "isAccessibleForFree": true,
                  "license": "https://creativecommons.org/licenses/by/4.0/",
                  "creator": {
                    "@type": "Organization",
                    "@id": "http://localhost:8080/v1/catalogue#publisher",
                    "name": {"en": "The editors of Dossier", "es": "Los editores de Dossier"},
                    "correctionsPolicy": "http://localhost:8080/v1/editions?kind=correction"
                  },
                  "distribution": [
                    {
                      "@type": "DataDownload",
                      "@id": "http://localhost:8080/v1/organisations/tren-de-aragua?edition=1#figures-csv",
                      "name": {"en": "Figures (CSV)", "es": "Cifras (CSV)"},
                      "encodingFormat": "text/csv",
                      "contentUrl": "http://localhost:8080/v1/organisations/tren-de-aragua/figures?format=csv&edition=1"
                    }
                  ],
                  "dct:identifier": "tren-de-aragua",
                  "dct:title": {"en": "Tren de Aragua: sourced facts", "es": "Tren de Aragua: datos con fuente"},
                  "dct:description": {
                    "en": "What sources say of Tren de Aragua: estimates, countries, events, leaders, relations, legal designations. Every value says who asserts it, who reports it and where it stands in the source; where sources disagree, all of them are there.",
                    "es": "Lo que dicen las fuentes sobre Tren de Aragua: estimaciones, países, sucesos, líderes, relaciones, designaciones legales. Cada valor dice quién lo afirma, quién lo publica y en qué pasaje de la fuente consta; donde las fuentes discrepan, están todas."
                  },
                  "dct:publisher": {"@id": "http://localhost:8080/v1/catalogue#publisher"},
                  "dcat:keyword": [
                    {"@language": "en", "@value": "Tren de Aragua"},
                    {"@language": "en", "@value": "sourced facts"},
                    {"@language": "en", "@value": "estimates"},
                    {"@language": "en", "@value": "disputes"},
                    {"@language": "en", "@value": "corrections"},
                    {"@language": "es", "@value": "Tren de Aragua"},
                    {"@language": "es", "@value": "datos con fuente"},
                    {"@language": "es", "@value": "estimaciones"},
                    {"@language": "es", "@value": "discrepancias"},
                    {"@language": "es", "@value": "correcciones"}
                  ],
                  "dcat:theme": "http://publications.europa.eu/resource/authority/data-theme/JUST",
                  "dct:language": [
                    {
                      "@type": "dct:LinguisticSystem",
                      "@id": "http://publications.europa.eu/resource/authority/language/ENG"
                    },
                    {
                      "@type": "dct:LinguisticSystem",
                      "@id": "http://publications.europa.eu/resource/authority/language/SPA"
                    }
                  ],
                  "dct:issued": "2026-11-22T12:00:00Z",
                  "dct:modified": "2026-11-22T12:00:00Z",
                  "dcat:version": "1",
                  "dct:accrualPeriodicity": {
                    "@type": "dct:Frequency",
                    "@id": "http://publications.europa.eu/resource/authority/frequency/IRREG"
                  },
                  "dct:accessRights": {
                    "@type": "dct:RightsStatement",
                    "@id": "http://publications.europa.eu/resource/authority/access-right/PUBLIC"
                  },
                  "dct:spatial": [
                    {
                      "@type": "dct:Location",
                      "@id": "http://publications.europa.eu/resource/authority/country/VEN"
                    }
                  ],
                  "dct:temporal": {"@type": "dct:PeriodOfTime", "dcat:startDate": "2012-01-01", "dcat:endDate": "2025-03-31"},
                  "dcat:landingPage": {
                    "@type": "foaf:Document",
                    "@id": "http://localhost:8080/v1/organisations/tren-de-aragua?edition=1"
                  },
                  "dcat:distribution": [
                    {
                      "@type": "dcat:Distribution",
                      "@id": "http://localhost:8080/v1/organisations/tren-de-aragua?edition=1#figures-csv",
                      "dct:title": {"en": "Figures (CSV)", "es": "Cifras (CSV)"},
                      "dct:description": {
                        "en": "Estimates and counts, each with its claimant, date and qualifier.",
                        "es": "Estimaciones y recuentos, cada uno con quien lo afirma, su fecha y su matiz."
                      },
                      "dcat:accessURL": "http://localhost:8080/v1/organisations/tren-de-aragua/figures?format=csv&edition=1",
                      "dcat:downloadURL": "http://localhost:8080/v1/organisations/tren-de-aragua/figures?format=csv&edition=1",
                      "dcat:mediaType": {
                        "@type": "dct:MediaType",
                        "@id": "https://www.iana.org/assignments/media-types/text/csv"
                      },
                      "dct:format": {
                        "@type": "dct:MediaTypeOrExtent",
                        "@id": "http://publications.europa.eu/resource/authority/file-type/CSV"
                      },
                      "dct:language": [
                        {
                          "@type": "dct:LinguisticSystem",
                          "@id": "http://publications.europa.eu/resource/authority/language/ENG"
                        },
                        {
                          "@type": "dct:LinguisticSystem",
                          "@id": "http://publications.europa.eu/resource/authority/language/SPA"
                        }
                      ],
                      "dct:license": {"@type": "dct:LicenseDocument", "@id": "https://creativecommons.org/licenses/by/4.0/"}
                    }
                  ]
                }
                """);
    }

    private static void retain(ObjectNode dataset, String property, String file) {
        dataset.withArray(property).removeIf(each -> !each.get("@id").asText().endsWith("#" + file));
    }

    /** They are what a portal downloads, or hands on. */
    @ParameterizedTest
    @ValueSource(strings = {"", "?edition=1"})
    void every_file_is_there_with_its_media_type_and_of_its_edition(String moment) {
        JsonNode dataset = datasets("/v1/catalogue" + moment).get(0);
        List<String> names = new ArrayList<>();
        dataset.get("dcat:distribution").forEach(file -> {
            String address = file.get("dcat:downloadURL").asText();
            names.add(file.get("@id").asText().replaceAll(".*#", ""));
            Wire read = Wire.get(address.substring(SERVICE.length())).hasStatus(200);
            assertThat(file.at("/dcat:mediaType/@id").asText())
                    .as(address)
                    .isEqualTo("https://www.iana.org/assignments/media-types/"
                            + read.header("Content-Type").replaceAll(";.*", ""));
            if (!moment.isEmpty()) {
                assertThat(read.header("Dossier-Edition")).as(address).isEqualTo("1");
            }
        });
        assertThat(names)
                .doesNotHaveDuplicates()
                .contains("download-zip", "figures-csv", "presence-geojson", "timeline-ics", "profile-jsonld");
        assertThat(tables()).isNotEmpty().allSatisfy(table -> assertThat(names).contains(table + "-csv"));
        assertThat(texts(dataset.get("distribution"), "@id")).isEqualTo(texts(dataset.get("dcat:distribution"), "@id"));
    }

    /** By a processor of another maker, which may fetch nothing. */
    @Test
    void every_name_in_it_means_something_without_a_look_into_the_network() throws JsonLdError {
        String served = Wire.get("/v1/catalogue").text();
        JsonNode expanded = Wire.parse(JsonLd.expand(JsonDocument.of(new StringReader(served)))
                .loader((address, options) -> {
                    throw new AssertionError("fetches " + address);
                })
                .get()
                .toString());
        JsonNode written = Wire.parse(served);
        ((ObjectNode) written).remove("@context");
        assertThat(members(expanded.get(0))).isEqualTo(members(written)).isGreaterThan(200);
        assertThat(expanded.findValuesAsText("@id")).isNotEmpty().allMatch(id -> id.matches("https?://.*"));
    }

    /** How many members there are, without those by which JSON-LD writes texts, terms and several values. */
    private static long members(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                        .mapToLong(CatalogueTest::members)
                        .sum()
                + node.properties().stream()
                        .filter(member -> !member.getKey().startsWith("@")
                                && !List.of("en", "es").contains(member.getKey()))
                        .count();
    }

    @Test
    void every_page_that_it_names_is_there() {
        JsonNode catalogue = Wire.get("/v1/catalogue").json();
        Stream.of(
                        "/foaf:homepage/@id",
                        "/dcat:service/dcat:endpointURL",
                        "/dcat:service/dcat:endpointDescription",
                        "/dcat:service/foaf:page/@id",
                        "/dcat:dataset/0/dcat:landingPage/@id",
                        "/dcat:dataset/0/creator/correctionsPolicy")
                .map(place -> catalogue.at(place).asText())
                .forEach(page -> Wire.get(page.substring(SERVICE.length())).hasStatus(200));
    }

    @Test
    void the_profile_has_the_same_data_set_in_one_language() {
        JsonNode inCatalogue = datasets("/v1/catalogue?edition=1").get(0);
        JsonNode profile = Wire.get("/v1/organisations/tren-de-aragua?edition=1&format=jsonld&lang=es")
                .json();
        JsonNode alone = profile.at("/subjectOf/" + (profile.get("subjectOf").size() - 1));
        assertThat(alone.get("@type").asText()).isEqualTo("Dataset");
        assertThat(alone.at("/includedInDataCatalog/@id").asText()).isEqualTo(SERVICE + "/v1/catalogue");
        assertThat(alone.get("name")).isEqualTo(inCatalogue.at("/name/es"));
        assertThat(alone.at("/creator/name")).isEqualTo(inCatalogue.at("/creator/name/es"));
        for (String same : List.of("@id", "version", "license", "datePublished", "dateModified", "url")) {
            assertThat(alone.get(same)).as(same).isNotNull().isEqualTo(inCatalogue.get(same));
        }
        assertThat(texts(alone.get("distribution"), "contentUrl"))
                .isEqualTo(texts(inCatalogue.get("distribution"), "contentUrl"));
    }

    @Test
    void its_files_are_in_every_language_that_a_reader_asks_for() {
        for (String language : List.of("en", "es")) {
            Wire.get("/v1/organisations/tren-de-aragua/figures?format=csv", "Accept-Language", language)
                    .hasHeader("Content-Language", language);
        }
    }

    /** What has a table directly below an organisation. */
    private static List<String> tables() {
        String organisation = "/v1/organisations/{organisation}/";
        return ServedContract.fetch().operations().stream()
                .filter(operation -> operation.mediaTypes().contains("text/csv"))
                .map(ServedContract.Operation::path)
                .filter(path -> path.startsWith(organisation) && path.lastIndexOf('/') == organisation.length() - 1)
                .map(path -> path.substring(organisation.length()))
                .toList();
    }

    private static JsonNode datasets(String path) {
        return Wire.get(path).hasStatus(200).json().get("dcat:dataset");
    }

    private static List<String> texts(JsonNode nodes, String property) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> node.get(property).asText())
                .toList();
    }
}
