package org.dossier.http.media;

import org.dossier.http.language.Language;

/**
 * How the items of a list stand in a calendar. The lists of a feature that has such a bean can be had as iCalendar: their
 * method only names the type among those that it produces.
 *
 * @param <T> an item, as JSON shows it
 */
public interface CalendarView<T> extends ListView<T> {

    CalendarEntry entry(T item, Language language);

    /** What a calendar application calls the calendar of the request that is being answered. */
    String name(int edition, Language language);
}
