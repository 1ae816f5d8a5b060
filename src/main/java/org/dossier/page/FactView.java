package org.dossier.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.page.chart.Estimate;
import org.dossier.page.chart.TimeBar;
import org.dossier.page.data.Named;
import org.dossier.page.data.PageChange;
import org.dossier.page.data.PageDate;
import org.dossier.page.data.PageFact;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a page shows it.
 *
 * @param organisation the id of the organisation that it is about
 * @param correction its last correction; null if it has none
 * @param disputeFolder what the address of a dispute begins with
 */
public record FactView(
        PageFrame frame,
        String organisation,
        PageFact fact,
        @Nullable PageChange correction,
        String disputeFolder) {

    /** The page of the fact. */
    public String href() {
        return frame.to("/facts/" + organisation + "/" + fact.id());
    }

    public @Nullable PageDate time() {
        return fact.time();
    }

    /** Whether it has a day of its own, and not one as of which it holds. */
    public boolean isEvent() {
        return fact.date() != null;
    }

    /** As of when, in words; says so if it is not known. */
    public String timeText() {
        PageDate time = time();
        return time == null ? frame.words().of("fact.undated") : time.text();
    }

    /** The sentence of the fact: the line to print, and of those without one the statement. */
    public String sentence() {
        return Objects.requireNonNullElse(fact.print() == null ? fact.statement() : fact.print(), "");
    }

    /** The value with its hedge, to be printed; empty if the fact has none, or nobody printed it. */
    public String amount() {
        return fact.derived() ? "" : value();
    }

    /** The value with its hedge, also one that was derived; empty if the fact has none. */
    public String value() {
        return Stream.of(fact.hedge(), number()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private @Nullable String number() {
        NumberText numbers = new NumberText(frame.words());
        if (fact.low() != null && fact.high() != null) {
            return frame.words()
                    .of("number.range", numbers.of(fact.low(), fact.unit()), numbers.of(fact.high(), fact.unit()));
        }
        return Stream.of(fact.value(), fact.low(), fact.high())
                .filter(Objects::nonNull)
                .findFirst()
                .map(number -> numbers.of(number, fact.unit()))
                .orElse(fact.valueText());
    }

    public String status() {
        return frame.words().label("presence-status", fact.status());
    }

    public String leadershipStatus() {
        return frame.words().label("leadership-status", fact.status());
    }

    public String category() {
        return frame.words().label("event-category", fact.category());
    }

    public String relation() {
        return frame.words().label("relation-type", fact.type());
    }

    public String certainty() {
        return frame.words().label("certainty", fact.certainty());
    }

    public String countries() {
        return fact.countries().stream().map(Named::name).collect(Collectors.joining(", "));
    }

    /** The addresses of the disputes that it has a side in. */
    public List<Map.Entry<String, Integer>> disputes() {
        List<String> ids = fact.disputes();
        return ids.stream()
                .map(id -> Map.entry(disputeFolder + id, ids.indexOf(id) + 1))
                .toList();
    }

    public boolean isDisputed() {
        return !fact.disputes().isEmpty();
    }

    /** Of an event that has a day. */
    public TimeBar bar() {
        PageDate time = Objects.requireNonNull(time());
        return TimeBar.of(time.earliest(), time.latest());
    }

    Estimate estimate() {
        return new Estimate(
                fact.attribution() + ", " + timeText(),
                fact.derived() ? frame.words().of("derived") : value(),
                fact.value(),
                fact.low(),
                fact.high(),
                Objects.requireNonNullElse(fact.qualifier(), ""),
                fact.derived());
    }
}
