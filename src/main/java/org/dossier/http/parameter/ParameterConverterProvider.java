package org.dossier.http.parameter;

import static org.dossier.http.problem.ProblemException.malformed;
import static org.dossier.http.problem.ProblemException.notAllowed;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.dossier.date.PartialDate;
import org.dossier.http.paging.Cursor;
import org.dossier.http.paging.PageLimit;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Parses all query parameters by their type. An enum lists the allowed values. */
@Provider
public final class ParameterConverterProvider implements ParamConverterProvider {

    private static final Map<Class<?>, ParameterForm<?>> FORMS = Map.of(
            Instant.class,
            new ParameterForm<>("an RFC 3339 date-time such as 2026-11-22T12:00:00Z", ParameterConverterProvider::time),
            Integer.class,
            new ParameterForm<>("a whole number, 1 or greater", ParameterConverterProvider::number),
            PartialDate.class,
            new ParameterForm<>("an EDTF date, level 0 or 1, such as 2024, 2024-03 or 2024-03-01", PartialDate::of),
            CommaSeparated.class,
            new ParameterForm<>("comma-separated names without duplicates", CommaSeparated::parse),
            PageLimit.class,
            new ParameterForm<>(PageLimit.EXPECTED, text -> PageLimit.of(number(text))),
            Cursor.class,
            new ParameterForm<>("a cursor from 'links.next' of a page", Cursor::decode));

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        String parameter = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse(null);
        if (parameter == null) {
            return null;
        }
        if (type.isEnum()) {
            return new Converter<>(text -> (T) word((Class) type, parameter, text));
        }
        ParameterForm<T> form = (ParameterForm<T>) FORMS.get(type);
        return form == null ? null : new Converter<>(text -> form.read(parameter, text));
    }

    private static <E extends Enum<E>> E word(Class<E> vocabulary, String parameter, String text) {
        if (!Vocabulary.words(vocabulary).contains(text)) {
            throw notAllowed(parameter, text, Vocabulary.words(vocabulary));
        }
        return Vocabulary.constant(vocabulary, text);
    }

    /**
     * Rejects years with a sign or more than four digits: Java accepts them, but RFC 3339 and some databases do not.
     */
    private static Instant time(String text) {
        if (!Character.isDigit(text.charAt(0))) {
            throw new IllegalArgumentException(text);
        }
        return OffsetDateTime.parse(text).toInstant();
    }

    private static int number(String text) {
        if (!text.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw new IllegalArgumentException(text);
        }
        return Integer.parseInt(text);
    }

    private record ParameterForm<T>(String expected, Function<String, T> parser) {
        T read(String parameter, String text) {
            try {
                return parser.apply(text);
            } catch (IllegalArgumentException | DateTimeParseException unreadable) {
                throw malformed(parameter, text, expected);
            }
        }
    }

    private record Converter<T>(Function<String, T> reader) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            return reader.apply(text);
        }

        @Override
        public String toString(T value) {
            return value.toString().toLowerCase(Locale.ROOT);
        }
    }
}
