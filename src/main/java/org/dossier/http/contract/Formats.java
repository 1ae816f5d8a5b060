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

    private Formats() {}

    static void describe(Operation operation, Content content) {
        List<Format> formats = content.getMediaTypes().keySet().stream()
                .map(type -> Format.of(type).orElseThrow())
                .toList();
        formats.forEach(
                format -> describe(operation, format, content.getMediaTypes().get(format.mediaType())));
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
            case GEOJSON, JSONLD -> {
                type.setSchema(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT));
                type.setExample(Examples.json(operation.getOperationId(), Vocabulary.word(format)));
            }
            case CSV, ICS -> {
                type.setSchema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
                type.setExample(Examples.text(operation.getOperationId(), Vocabulary.word(format)));
            }
        }
    }
}
