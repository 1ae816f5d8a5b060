package org.dossier.brief;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.date.PartialDate;
import org.dossier.revision.Content;
import org.dossier.revision.Revised;
import org.jspecify.annotations.Nullable;

/** Sorts facts by the time that they are about, the newest first. */
final class NewestFirst {

    /** Dates in EDTF, by the first day that they can mean, then the widest first. No date is older than any. */
    static final Comparator<@Nullable String> BY_TIME =
            comparing(NewestFirst::earliest).thenComparing(NewestFirst::latest, reverseOrder());

    private NewestFirst() {}

    /** @param date in EDTF; null if there is none */
    static <C extends Content> Stream<Revised<C>> of(Stream<Revised<C>> facts, Function<C, @Nullable String> date) {
        return facts.sorted(comparing((Revised<C> fact) -> date.apply(fact.content()), BY_TIME.reversed())
                .thenComparing(fact -> fact.ref().id()));
    }

    private static LocalDate earliest(@Nullable String edtf) {
        return edtf == null
                ? LocalDate.MIN
                : requireNonNullElse(PartialDate.of(edtf).earliest(), LocalDate.MIN);
    }

    private static LocalDate latest(@Nullable String edtf) {
        return edtf == null
                ? LocalDate.MAX
                : requireNonNullElse(PartialDate.of(edtf).latest(), LocalDate.MAX);
    }
}
