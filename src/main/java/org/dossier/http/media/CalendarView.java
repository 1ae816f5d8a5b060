package org.dossier.http.media;

import org.dossier.text.Language;

/**
 * Converts the items of a list to calendar entries. A list is available as iCalendar if its feature has a bean of this
 * type, and its route produces {@link Format#ICS_TYPE}.
 *
 * @param <T> an item on the wire
 */
public interface CalendarView<T> extends ListView<T> {

    CalendarEntry entry(T item, Language language);

    /** The name of the calendar of the current request. */
    String name(int edition, Language language);
}
