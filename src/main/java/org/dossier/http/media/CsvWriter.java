package org.dossier.http.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.arc.All;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dossier.http.paging.Listing;
import org.dossier.text.Language;

/**
 * Writes lists as CSV (RFC 4180) for spreadsheets: with a byte order mark, so that they detect UTF-8, and without cells
 * that they would run as formulas.
 */
@Provider
@Produces(Format.CSV_TYPE)
final class CsvWriter extends ListWriter<Table<?, ?>> {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CsvMapper mapper = CsvMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(String.class, new FormulaGuard()))
            .build();

    CsvWriter(@All List<Table<?, ?>> tables) {
        super(tables);
    }

    @Override
    void write(Listing<?> list, Table<?, ?> table, MultivaluedMap<String, Object> headers, OutputStream body)
            throws IOException {
        body.write(write(table, list.items(), language(headers)));
    }

    <T, R extends Record> byte[] write(Table<T, R> table, List<?> items, Language language) throws IOException {
        List<R> rows = items.stream()
                .map(table.item()::cast)
                .flatMap(item -> table.rows(item, language))
                .toList();
        String text = mapper.writer(mapper.schemaFor(table.row()).withHeader().withLineSeparator("\r\n"))
                .writeValueAsString(rows);
        return (BYTE_ORDER_MARK + text).getBytes(UTF_8);
    }
}
