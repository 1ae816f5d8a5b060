package org.dossier.source;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.dossier.revision.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A source as a row.
 *
 * @param published in EDTF
 * @param link to the source
 * @param citations the address of the facts that cite it
 */
record SourceRow(
        @JsonUnwrapped Revision revised,
        SourceKind kind,
        String publisher,
        @Nullable String author,
        @Nullable String title,
        String language,
        @Nullable String url,
        @Nullable String published,
        @Nullable LocalDate publishedEarliest,
        @Nullable LocalDate publishedLatest,
        @Nullable String publishedText,
        @Nullable String publishedAt,
        @Nullable String dateline,
        ReadMode read,
        @Nullable String readAt,
        @Nullable String note,
        String link,
        String citations,
        String kindLabel,
        String readLabel) {}
