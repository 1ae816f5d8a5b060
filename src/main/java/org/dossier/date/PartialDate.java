package org.dossier.date;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import org.dossier.text.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A date as precise as its source gives it, and no more. The one shape of dates on the wire. */
@Schema(description = "A date as precise as its source gives it, and no more.")
public record PartialDate(
        @Schema(
                description =
                        "The date in the Extended Date/Time Format (EDTF, ISO 8601-2), levels 0 and 1: `2023-09` is a"
                                + " month, `2024~` about 2024, `2024-22` summer 2024, `2015/2023` a span.",
                examples = "2023-09")
        String edtf,

        @Schema(
                description =
                        "The first day that the date can mean; null if the start is open. A season is the northern hemisphere's,"
                                + " by whole months (summer: June to August).",
                format = "date",
                nullable = true,
                examples = "2023-09-01")
        @Nullable
        LocalDate earliest,

        @Schema(
                description = "The last day that the date can mean; null if the end is open.",
                format = "date",
                nullable = true,
                examples = "2023-09-30")
        @Nullable
        LocalDate latest,

        @Schema(
                description =
                        "The date in words, to print: `the northern summer of 2024`, `about 2021`, `between 2024 and March 2025`.",
                examples = "September 2023")
        String text) {

    /** Facts share their dates, and each read would parse them again. */
    private static final Cache<Spelling, PartialDate> RECENT =
            Caffeine.newBuilder().maximumSize(4_000).build();

    public PartialDate {
        if (earliest != null && latest != null && earliest.isAfter(latest)) {
            throw new IllegalArgumentException(edtf + " ends before it begins");
        }
    }

    /**
     * Reads EDTF: years, months, days, seasons 21 to 24, unspecified digits ({@code 201X}), the qualifiers
     * {@code ? ~ %}, and intervals, open ones included.
     *
     * @param language of its words
     * @throws IllegalArgumentException when the text is none of these, or no such day exists
     */
    public static PartialDate of(String edtf, Language language) {
        return RECENT.get(new Spelling(edtf, language), PartialDate::parse);
    }

    /** The same for its days alone, where nobody reads its words. */
    public static PartialDate of(String edtf) {
        return of(edtf, Language.FALLBACK);
    }

    private static PartialDate parse(Spelling spelling) {
        String edtf = spelling.edtf();
        DateInWords words = new DateInWords(spelling.language());
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return new PartialDate(edtf, Edtf.earliest(edtf), Edtf.latest(edtf), words.of(edtf));
        }
        String start = edtf.substring(0, slash);
        String end = edtf.substring(slash + 1);
        if (Edtf.isOpen(start) && Edtf.isOpen(end)) {
            throw new IllegalArgumentException("no date in the interval " + edtf);
        }
        return new PartialDate(
                edtf,
                Edtf.isOpen(start) ? null : Edtf.earliest(start),
                Edtf.isOpen(end) ? null : Edtf.latest(end),
                words.of(edtf));
    }

    /** The same, where there may be no date; null gives null. */
    public static @Nullable PartialDate ofNullable(@Nullable String edtf, Language language) {
        return edtf == null ? null : of(edtf, language);
    }

    private record Spelling(String edtf, Language language) {}
}
