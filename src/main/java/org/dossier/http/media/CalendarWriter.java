package org.dossier.http.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.arc.All;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.model.Calendar;
import org.dossier.http.language.Language;
import org.dossier.http.paging.Listing;

/** Writes lists as iCalendar (RFC 5545). Nothing in it tells the time of the request: the same facts are the same bytes. */
@Provider
@Produces(Format.ICS_TYPE)
final class CalendarWriter extends ListWriter<CalendarView<?>> {

    private final PublicUrl service;

    CalendarWriter(@All List<CalendarView<?>> views, PublicUrl service) {
        super(views);
        this.service = service;
    }

    @Override
    void write(Listing<?> list, CalendarView<?> view, MultivaluedMap<String, Object> headers, OutputStream body)
            throws IOException {
        // It is set by now for every answer that has facts.
        int edition = Integer.parseInt(Objects.toString(headers.getFirst("Dossier-Edition")));
        body.write(Folding.fold(collect(list, view, edition, language(headers)).toString())
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
