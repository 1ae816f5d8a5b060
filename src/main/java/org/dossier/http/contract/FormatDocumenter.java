package org.dossier.http.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dossier.http.media.Format;
import org.dossier.text.Vocabulary;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Adds the formats of responses to the contract: a schema of each, with a description and an example, and which of them a route has. */
final class FormatDocumenter {

    private static final String CSV =
            "CSV (RFC 4180) with a header row and one row per fact, in UTF-8 with a byte order mark and CR LF line endings.\n\n"
                    + "- A column has the value of the JSON field with the same name. `asOf` and other dates are EDTF; `asOfEarliest` and"
                    + " `asOfLatest` are the first and the last day that `asOf` can mean.\n"
                    + "- An empty cell means null, or an empty list.\n"
                    + "- Several ids, codes or snake-case words in one cell are separated by spaces; several texts or URLs by ` | `. Within a"
                    + " text, ` | ` is replaced by ` ¦ `.\n"
                    + "- `claimants`, `sources`, `sourceUrls`, `locators` and `deepLinks` have one value per citation, in the same order; a"
                    + " missing value is empty. For print, use `attribution`.\n"
                    + "- `link` is the absolute URL of the fact, or of the resource that contains it.\n"
                    + "- A text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return gets a leading apostrophe, so that"
                    + " spreadsheets do not run it as a formula. Numbers are unchanged.\n"
                    + "- The example is the header row: the columns in their order. New ones are added at the end.";

    private static final String JSONLD =
            "JSON-LD with the schema.org vocabulary; the catalogue with that of DCAT too, and its context inside. A statement is a `Claim` with an `author` (the claimant), an `appearance` (the"
                    + " source, with the passage as a part) and a `creditText` (the attribution line); it has no rating. A figure is an"
                    + " `Observation`, which is the subject of its claim; a list of figures is a graph of them. A revision that corrected"
                    + " the one before has a `correction`. Dates are EDTF. Null values are omitted.";

    private static final String EVENTS =
            "Server-sent events (WHATWG), one per edition, in order and without gaps. `id` is the number of the edition, `data` an"
                    + " `EditionNotice` in one line: its summary, and the references of what it changed.\n\n"
                    + "- `organisation`, `kind` and `severity` select editions and references; the number of an edition that they leave out"
                    + " comes as an `id` without `data`, which clients remember and do not show.\n"
                    + "- Without the header `Last-Event-ID`, the stream starts with the next edition; with it, after that number (`0` starts"
                    + " with the first edition). Browsers send the header only when they reconnect, so use `lastEventId` for the first"
                    + " connection.\n"
                    + "- By default, a comment every 15 seconds keeps the stream alive; `retry` is the reconnection time in milliseconds. The"
                    + " service closes the connection of a client that reads nothing between two comments.\n"
                    + "- 400 for parameters that work with lists only; 429 for too many streams of one client; 503 for too many streams"
                    + " in total.";

    private static final String MARKDOWN =
            "Markdown (CommonMark) in UTF-8, to paste or to read to a person or a program: what JSON has, in words, each line with the"
                    + " reference to keep. Texts of facts are escaped, so that they are only text.";

    private static final String JSONL =
            "JSON Lines (jsonlines.org) in UTF-8: one line for each edition, in ascending order, ended by a line feed. A line has what"
                    + " `POST /v1/editions` takes (`Submission`: `basedOn`, `note`, `changes`), and beside it:\n\n"
                    + "- `number` and `publishedAt` of the edition; `last`, which is true in the last line; `publishedBy`, the editor, or null if the service does not tell.\n"
                    + "- `organisations`: those that it affected, by their facts or by what these cite.\n"
                    + "- `removed`: its changes whose content and reason a later edition removed by legal order: `kind`, `severity`,"
                    + " `error`, `subject`, `replacedBy` as elsewhere, and in `thing` what was changed.\n\n"
                    + "The response has no `Content-Length`; it is complete if its last line is. If a fact is removed by legal order"
                    + " meanwhile, or the store fails, the service closes the connection before. 429 for too many exports of one client"
                    + " at the same time; 503 for too many in total.";

    private static final Map<Format, Schema> SCHEMAS = Map.of(
            Format.CSV, text(CSV),
            Format.JSONLD, linkedData(),
            Format.GEOJSON,
                    object(
                            "A GeoJSON `FeatureCollection` (RFC 7946): one feature for each country, with the properties of its claims."),
            Format.EVENTS, text(EVENTS),
            Format.MD, text(MARKDOWN),
            Format.JSONL, text(JSONL),
            Format.ICS,
                    text("An iCalendar file (RFC 5545): one entry for each event whose day, month or year is known."),
            Format.ATOM,
                    text(
                            "An Atom feed (RFC 4287): one entry for each edition, with its summary and the references of what it changed."),
            Format.ZIP,
                    text("A ZIP file with a Data Package descriptor, `datapackage.json`.")
                            .format("binary"));

    private FormatDocumenter() {}

    /** Refers to the schema of each format of an operation, and lets {@code ?format=} choose between them where there are several. */
    static void describe(Operation operation, Content content) {
        List<Format> formats = content.getMediaTypes().keySet().stream()
                .map(type -> Format.of(type).orElseThrow())
                .toList();
        content.getMediaTypes()
                .forEach(
                        (type, described) -> describe(operation, Format.of(type).orElseThrow(), described));
        List<Parameter> parameters = new ArrayList<>(operation.getParameters());
        if (formats.size() == 1) {
            parameters.removeIf(FormatDocumenter::isFormat);
        }
        parameters.stream()
                .filter(FormatDocumenter::isFormat)
                .forEach(format -> format.setSchema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .enumeration(
                                formats.stream().<Object>map(Vocabulary::word).toList())));
        operation.setParameters(parameters);
    }

    private static boolean isFormat(Parameter parameter) {
        return "format".equals(parameter.getName());
    }

    private static void describe(Operation operation, Format format, MediaType type) {
        if (format != Format.JSON) {
            type.setSchema(OASFactory.createSchema().ref(SchemaCompleter.REFERENCE + name(format)));
        }
        if (format == Format.CSV) {
            // The header row, as each table has its own columns.
            type.setExample(ExampleReader.text(operation.getOperationId(), "csv"));
        }
    }

    /** Adds the schemas of all formats, with an example of those that have a short one. */
    static void describe(Components components) {
        SCHEMAS.forEach((format, schema) -> {
            if (format == Format.EVENTS) {
                schema.addExample("retry: 3000\n\nid: 3\ndata: " + ExampleReader.line("EditionNotice") + "\n\n");
            } else if (format == Format.JSONLD) {
                schema.addExample(ExampleReader.json(name(format)));
            } else if (format == Format.ICS || format == Format.ATOM || format == Format.JSONL) {
                schema.addExample(ExampleReader.text(name(format), Vocabulary.word(format)));
            }
            components.addSchema(name(format), schema);
        });
    }

    private static String name(Format format) {
        return switch (format) {
            case JSON -> throw new IllegalArgumentException("each operation has a schema of its own");
            case CSV -> "Csv";
            case JSONLD -> "JsonLd";
            case GEOJSON -> "GeoJson";
            case EVENTS -> "EventStream";
            case MD -> "Markdown";
            case JSONL -> "JsonLines";
            case ICS -> "Calendar";
            case ATOM -> "AtomFeed";
            case ZIP -> "ZipFile";
        };
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    private static Schema linkedData() {
        return object(JSONLD)
                .addProperty(
                        "@context",
                        OASFactory.createSchema()
                                .description("What the names mean: the address of a context, or the context itself."))
                .addProperty("@type", text("The class, unless there are several nodes."))
                .addProperty("@id", text("The address of what is described.").format("uri"))
                .addProperty(
                        "@graph",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("The nodes, where there are several: one for each item of a list.")
                                .items(object("A node.")
                                        .addProperty("@type", text("Its class."))
                                        .addProperty(
                                                "@id",
                                                text("The address of what it describes.")
                                                        .format("uri"))));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description(description)
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true));
    }
}
