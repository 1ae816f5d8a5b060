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
import org.dossier.http.paging.Listing;
import org.dossier.text.Language;

/** Writes lists as iCalendar (RFC 5545). Contains no time of the request, so that equal facts are equal bytes. */
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
        // Set for every response that has facts.
        int edition = Integer.parseInt(Objects.toString(headers.getFirst("Dossier-Edition")));
        body.write(
                LineFolder.fold(collect(list, view, edition, language(headers)).toString())
                        .getBytes(UTF_8));
    }

    private <T> Calendar collect(Listing<?> list, CalendarView<T> view, int edition, Language language) {
        CalendarBuilder builder = new CalendarBuilder(service.url(), language);
        Calendar calendar = builder.calendar(view.name(edition, language));
        list.items()
                .forEach(item ->
                        calendar.add(builder.event(view.entry(view.item().cast(item), language))));
        calendar.validate();
        return calendar;
    }
}
