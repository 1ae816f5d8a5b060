package org.dossier.http.media;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One event of a calendar: an event, as RFC 5545 defines it, of whole days.
 *
 * @param id the same in all editions, and unique among all calendars of the service
 * @param revision counted from 1
 * @param first the first day
 * @param last the last day, inclusive
 * @param description in the reader's language like the title, and complete without the rest
 * @param path where the event is, relative to the service
 * @param attachments absolute addresses of what it rests on
 * @param extensions what RFC 5545 has no property for, by names that begin with {@code X-}
 */
public record CalendarEntry(
        String id,
        int revision,
        Instant revisedAt,
        LocalDate first,
        LocalDate last,
        String title,
        String description,
        String path,
        String category,
        List<String> attachments,
        Map<String, String> extensions) {

    public CalendarEntry {
        attachments = List.copyOf(attachments);
    }
}
