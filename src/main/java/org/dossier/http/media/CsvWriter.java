package org.dossier.http.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.arc.All;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import org.dossier.http.paging.Listing;

/**
 * Writes lists as CSV (RFC 4180) for spreadsheets: with a byte order mark, without which they take accents for two letters, and
 * with no cell that they would run as a formula. A writer of {@code Listing} would never be asked: any text comes from a
 * writer of {@code Object} before interfaces are looked at.
 */
@Provider
@Produces(Format.CSV_TYPE)
final class CsvWriter implements MessageBodyWriter<Object> {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<Table<?, ?>> tables;

    private final CsvMapper mapper = CsvMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(String.class, new HarmlessText()))
            .build();

    CsvWriter(@All List<Table<?, ?>> tables) {
        this.tables = tables;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Listing.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Object list,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream stream)
            throws IOException {
        JavaType item = Returned.item(mapper.constructType(genericType));
        stream.write(write(
                tables.stream()
                        .filter(table -> item.hasRawClass(table.item()))
                        .findFirst()
                        .orElseThrow(),
                ((Listing<?>) list).items()));
    }

    <T, R extends Record> byte[] write(Table<T, R> table, List<?> items) throws IOException {
        List<R> rows =
                items.stream().map(table.item()::cast).flatMap(table::rows).toList();
        String text = mapper.writer(mapper.schemaFor(table.row()).withHeader().withLineSeparator("\r\n"))
                .writeValueAsString(rows);
        return (BYTE_ORDER_MARK + text).getBytes(UTF_8);
    }
}
