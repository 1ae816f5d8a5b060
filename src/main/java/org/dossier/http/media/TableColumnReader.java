package org.dossier.http.media;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Describes the columns of CSV tables, by the rows that they are written from. */
@Singleton
public class TableColumnReader {

    private static final String TEXT = "string";

    private static final Set<Class<?>> INTEGERS = Set.of(int.class, Integer.class, long.class, Long.class);

    private final ObjectMapper mapper;
    private final List<Table<?, ?>> tables;

    TableColumnReader(ObjectMapper mapper, @All List<Table<?, ?>> tables) {
        this.mapper = mapper;
        this.tables = List.copyOf(tables);
    }

    /**
     * The columns of the table that has this header row. What is in no known table is text.
     *
     * @param names in the order of the header row
     */
    public List<TableColumn> columns(List<String> names) {
        Set<String> header = Set.copyOf(names);
        Table<?, ?> table = tables.stream()
                .filter(known -> properties(known.row()).keySet().equals(header))
                .findFirst()
                .orElse(null);
        Map<String, BeanPropertyDefinition> row = table == null ? Map.of() : properties(table.row());
        Map<String, BeanPropertyDefinition> item = table == null ? Map.of() : properties(table.item());
        return names.stream()
                .map(name -> new TableColumn(name, type(row.get(name)), description(item.get(name))))
                .toList();
    }

    private Map<String, BeanPropertyDefinition> properties(Class<?> type) {
        return properties(mapper.constructType(type))
                .collect(Collectors.toMap(
                        BeanPropertyDefinition::getName, Function.identity(), (first, second) -> first));
    }

    private Stream<BeanPropertyDefinition> properties(JavaType type) {
        return mapper.getSerializationConfig().introspect(type).findProperties().stream()
                .flatMap(property -> property.getAccessor().hasAnnotation(JsonUnwrapped.class)
                        ? properties(property.getPrimaryType())
                        : Stream.of(property));
    }

    private static String type(@Nullable BeanPropertyDefinition property) {
        Class<?> type = property == null ? String.class : property.getRawPrimaryType();
        if (INTEGERS.contains(type)) {
            return "integer";
        } else if (Number.class.isAssignableFrom(type) || type == double.class) {
            return "number";
        } else if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        } else if (type == LocalDate.class) {
            return "date";
        } else if (type == Instant.class) {
            return "datetime";
        }
        return TEXT;
    }

    private static @Nullable String description(@Nullable BeanPropertyDefinition property) {
        return property == null
                ? null
                : Stream.of(property.getField(), property.getGetter())
                        .filter(Objects::nonNull)
                        .map(member -> member.getAnnotation(Schema.class))
                        .filter(Objects::nonNull)
                        .map(Schema::description)
                        .findFirst()
                        .orElse(null);
    }
}
