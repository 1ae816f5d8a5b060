package org.dossier.http.contract;

import java.util.List;
import java.util.Objects;
import org.dossier.http.media.Format;
import org.dossier.http.parameter.Vocabulary;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The formats of a route: JSON by its schema, the others as text or as JSON of another standard, each with an example. */
final class Formats {

    private static final String CSV =
            "CSV (RFC 4180), one row for each fact, after a row with the names of the columns: UTF-8 with a byte order mark, lines"
                    + " that end in CR LF. (The example is shown without either.)\n\n"
                    + "- A column holds what JSON calls by the same name. `asOf` and other dates are EDTF; `asOfEarliest` and `asOfLatest`"
                    + " are the days that it may mean.\n"
                    + "- An empty cell is what JSON has as null, or as an empty list.\n"
                    + "- Several ids, codes or words in snake case are separated by a space; several texts or addresses by ` | `, which"
                    + " no text holds: within a text it is written ` ¦ `.\n"
                    + "- `claimants`, `sources`, `sourceUrls`, `locators` and `deepLinks` have one value for each citation, in the same"
                    + " order; where it has none, nothing stands between the separators. Print `attribution`.\n"
                    + "- `link` is the absolute address of the fact, or of the page that shows it.\n"
                    + "- A text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return comes after an apostrophe, so that no"
                    + " spreadsheet runs it as a formula. Numbers are left as they are.\n\n"
                    + "Columns, in this order; new ones are added at the end: ";

    private static final String JSONLD =
            "JSON-LD in the words of schema.org. What somebody says is a `Claim`, with its `author` (the claimant), its `appearance`"
                    + " (the source, and as its part the passage) and the attribution line as `creditText`; it is never rated. A figure is"
                    + " an `Observation`, which is the subject of its claim; a list of figures is a graph of them. Dates are EDTF. What is"
                    + " null in JSON is left out.";

    private static final String EVENTS =
            "Server-sent events (WHATWG), one for each edition, in order and without a gap: `id` is its number, `data` the JSON of"
                    + " `/v1/editions/{number}` in one line.\n\n"
                    + "- Without the header `Last-Event-ID` the next edition comes first; with it, all after that number, so that `0`"
                    + " begins with the first. A browser sends the header when it comes back, not when it opens a stream: read the list"
                    + " for what was before.\n"
                    + "- A comment every 15 seconds, unless the operator says otherwise, shows that the stream is alive; `retry` says"
                    + " after how many milliseconds to come back. Whoever takes nothing from one comment to the next loses the"
                    + " connection.\n"
                    + "- Parameters other than `lang` and `format` are a 400, too many streams of one client a 429, of all together a"
                    + " 503.";

    private Formats() {}

    static void describe(Operation operation, Content content) {
        List<Format> formats = content.getMediaTypes().keySet().stream()
                .map(type -> Format.of(type).orElseThrow())
                .toList();
        content.getMediaTypes()
                .forEach(
                        (type, described) -> describe(operation, Format.of(type).orElseThrow(), described));
        offer(operation, formats);
    }

    /** The parameter that names a format takes those that the operation has. */
    private static void offer(Operation operation, List<Format> formats) {
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
            case JSON -> type.setExample(Examples.json(operation.getOperationId(), "json"));
            case JSONLD -> {
                type.setSchema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.OBJECT)
                        .description(JSONLD));
                type.setExample(Examples.json(operation.getOperationId(), Vocabulary.word(format)));
            }
            case GEOJSON -> {
                type.setSchema(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT));
                type.setExample(Examples.json(operation.getOperationId(), Vocabulary.word(format)));
            }
            case CSV -> {
                String example = Examples.text(operation.getOperationId(), Vocabulary.word(format));
                type.setSchema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .description(CSV + columns(example)));
                type.setExample(example);
            }
            case EVENTS -> {
                type.setSchema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .description(EVENTS));
                type.setExample("retry: 3000\n\nid: 3\ndata: " + Examples.line("publishEdition-201") + "\n\n");
            }
            case ICS, ATOM -> {
                type.setSchema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
                type.setExample(Examples.text(operation.getOperationId(), Vocabulary.word(format)));
            }
        }
    }

    /** The header row of the example, which is what the service answers. */
    private static String columns(String example) {
        return example.lines()
                .findFirst()
                .map(header -> "`" + header.replace(",", "`, `") + "`.")
                .orElse("");
    }
}
