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
import org.dossier.http.paging.Limit;
import org.jspecify.annotations.Nullable;

/** The one place where query parameters are parsed. A parameter's type says its form; its enum says its allowed values. */
@Provider
public final class ParameterConverters implements ParamConverterProvider {

    private static final Map<Class<?>, Form<?>> FORMS = Map.of(
            Instant.class,
            new Form<>("a date-time as in RFC 3339, e.g. 2026-11-22T12:00:00Z", ParameterConverters::time),
            Integer.class,
            new Form<>("a whole number from 1 on", ParameterConverters::number),
            PartialDate.class,
            new Form<>("a date as in EDTF level 0 or 1, e.g. 2024, 2024-03, 2024-03-01", PartialDate::of),
            Names.class,
            new Form<>("different names separated by commas", Names::parse),
            Limit.class,
            new Form<>(Limit.EXPECTED, text -> Limit.of(number(text))),
            Cursor.class,
            new Form<>("a cursor from a page's links.next", Cursor::decode));

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
        Form<T> form = (Form<T>) FORMS.get(type);
        return form == null ? null : new Converter<>(text -> form.read(parameter, text));
    }

    private static <E extends Enum<E>> E word(Class<E> vocabulary, String parameter, String text) {
        if (!Vocabulary.words(vocabulary).contains(text)) {
            throw notAllowed(parameter, text, Vocabulary.words(vocabulary));
        }
        return Vocabulary.constant(vocabulary, text);
    }

    /** Java also reads years of more digits and with a sign. RFC 3339 does not, nor does every database take them. */
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

    private record Form<T>(String expected, Function<String, T> parser) {
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
