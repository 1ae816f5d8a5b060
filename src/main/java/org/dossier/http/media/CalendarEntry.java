package org.dossier.http.media;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One all-day event of a calendar (VEVENT of RFC 5545).
 *
 * @param id unique in the service, and the same in all editions
 * @param revision counted from 1
 * @param first the first day
 * @param last the last day, inclusive
 * @param title in the requested language
 * @param description in the requested language, complete without the other properties
 * @param path the path of the event
 * @param attachments absolute URLs of its sources
 * @param extensions values of non-standard properties, by names that begin with {@code X-}
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
