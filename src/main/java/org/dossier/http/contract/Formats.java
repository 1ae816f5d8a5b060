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

    private Formats() {}

    static void describe(Operation operation, Content content) {
        List<Format> formats = content.getMediaTypes().keySet().stream()
                .map(type -> Format.of(type).orElseThrow())
                .toList();
        content.getMediaTypes()
                .forEach(
                        (type, described) -> describe(operation, Format.of(type).orElseThrow(), described));
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
            case ICS -> {
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
