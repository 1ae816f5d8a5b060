package org.dossier.http.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.model.Calendar;
import org.dossier.http.language.Language;
import org.dossier.http.paging.Listing;

/**
 * Writes lists as iCalendar (RFC 5545), each by the view that its feature has of the items. Nothing in it tells the time of the
 * request: the same facts are the same bytes.
 */
@Provider
@Produces(Format.ICS_TYPE)
final class CalendarWriter implements MessageBodyWriter<Object> {

    private final ObjectMapper mapper;
    private final List<CalendarView<?>> views;
    private final PublicUrl service;

    CalendarWriter(ObjectMapper mapper, @All List<CalendarView<?>> views, PublicUrl service) {
        this.mapper = mapper;
        this.views = views;
        this.service = service;
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
            OutputStream body)
            throws IOException {
        JavaType item =
                mapper.constructType(genericType).findSuperType(Listing.class).containedType(0);
        CalendarView<?> view = views.stream()
                .filter(known -> item.hasRawClass(known.item()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no calendar of " + item));
        // Both are set by now for every answer that has facts.
        Language language = Language.accepted(Objects.toString(headers.getFirst(HttpHeaders.CONTENT_LANGUAGE)));
        int edition = Integer.parseInt(Objects.toString(headers.getFirst("Dossier-Edition")));
        body.write(
                Folding.fold(collect((Listing<?>) list, view, edition, language).toString())
                        .getBytes(UTF_8));
    }

    private <T> Calendar collect(Listing<?> list, CalendarView<T> view, int edition, Language language) {
        CalendarParts parts = new CalendarParts(service.url(), language);
        Calendar calendar = parts.calendar(view.name(edition, language));
        list.items()
                .forEach(item -> calendar.add(parts.event(view.entry(view.item().cast(item), language))));
        calendar.validate();
        return calendar;
    }
}
