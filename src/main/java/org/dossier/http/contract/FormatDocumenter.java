package org.dossier.http.contract;

import java.util.List;
import java.util.Objects;
import org.dossier.http.media.Format;
import org.dossier.text.Vocabulary;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Adds descriptions and examples of the formats of a route to the contract. */
final class FormatDocumenter {

    private static final String CSV =
            "CSV (RFC 4180) with a header row and one row per fact, in UTF-8 with a byte order mark and CR LF line endings. (The"
                    + " example has neither.)\n\n"
                    + "- A column has the value of the JSON field with the same name. `asOf` and other dates are EDTF; `asOfEarliest` and"
                    + " `asOfLatest` are the first and the last day that `asOf` can mean.\n"
                    + "- An empty cell means null, or an empty list.\n"
                    + "- Several ids, codes or snake-case words in one cell are separated by spaces; several texts or URLs by ` | `. Within a"
                    + " text, ` | ` is replaced by ` ¦ `.\n"
                    + "- `claimants`, `sources`, `sourceUrls`, `locators` and `deepLinks` have one value per citation, in the same order; a"
                    + " missing value is empty. For print, use `attribution`.\n"
                    + "- `link` is the absolute URL of the fact, or of the resource that contains it.\n"
                    + "- A text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return gets a leading apostrophe, so that"
                    + " spreadsheets do not run it as a formula. Numbers are unchanged.\n\n"
                    + "Columns, in this order (new ones are added at the end): ";

    private static final String JSONLD =
            "JSON-LD with the schema.org vocabulary. A statement is a `Claim` with an `author` (the claimant), an `appearance` (the"
                    + " source, with the passage as a part) and a `creditText` (the attribution line); it has no rating. A figure is an"
                    + " `Observation`, which is the subject of its claim; a list of figures is a graph of them. Dates are EDTF. Null values"
                    + " are omitted.";

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

    private FormatDocumenter() {}

    static void describe(Operation operation, Content content) {
        List<Format> formats = content.getMediaTypes().keySet().stream()
                .map(type -> Format.of(type).orElseThrow())
                .toList();
        content.getMediaTypes()
                .forEach(
                        (type, described) -> describe(operation, Format.of(type).orElseThrow(), described));
        restrict(operation, formats);
    }

    /** Restricts the values of {@code ?format=} to the formats of the operation. */
    private static void restrict(Operation operation, List<Format> formats) {
        Objects.requireNonNullElse(
                        operation.getParameters(),
                        List.<org.eclipse.microprofile.openapi.models.parameters.Parameter>of())
                .stream()
                .filter(parameter -> parameter.getName().equals("format"))
                .forEach(parameter -> parameter.setSchema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .enumeration(formats.stream()
                                .map(Vocabulary::word)
                                .map(Object.class::cast)
                                .toList())));
    }

    private static void describe(Operation operation, Format format, MediaType type) {
        switch (format) {
            case JSON -> type.setExample(ExampleReader.json(operation.getOperationId(), "json"));
            case JSONLD -> {
                type.setSchema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.OBJECT)
                        .description(JSONLD));
                type.setExample(ExampleReader.json(operation.getOperationId(), Vocabulary.word(format)));
            }
            case GEOJSON -> {
                type.setSchema(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT));
                type.setExample(ExampleReader.json(operation.getOperationId(), Vocabulary.word(format)));
            }
            case CSV -> {
                String example = ExampleReader.text(operation.getOperationId(), Vocabulary.word(format));
                type.setSchema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .description(CSV + columns(example)));
                type.setExample(example);
            }
            case EVENTS -> {
                type.setSchema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .description(EVENTS));
                type.setExample("retry: 3000\n\nid: 3\ndata: " + ExampleReader.line("publishEdition-201") + "\n\n");
            }
            case MD -> {
                type.setSchema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .description(MARKDOWN));
                type.setExample(ExampleReader.text(operation.getOperationId(), Vocabulary.word(format)));
            }
            case JSONL -> {
                type.setSchema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .description(JSONL));
                type.setExample(ExampleReader.text(operation.getOperationId(), Vocabulary.word(format)));
            }
            case ZIP ->
                type.setSchema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .format("binary"));
            case ICS, ATOM -> {
                type.setSchema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
                type.setExample(ExampleReader.text(operation.getOperationId(), Vocabulary.word(format)));
            }
        }
    }

    /** The columns in the header row of the example. */
    private static String columns(String example) {
        return example.lines()
                .findFirst()
                .map(header -> "`" + header.replace(",", "`, `") + "`.")
                .orElse("");
    }
}
