package org.dossier.http.media;

import org.jspecify.annotations.Nullable;

/**
 * A column of a CSV table.
 *
 * @param type as a Table Schema calls it: string, integer, number, boolean, date or datetime
 * @param description null where no property of the JSON item has the name
 */
public record TableColumn(
        String name, String type, @Nullable String description) {}
