package org.dossier.page.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The brief of an organisation; null is what it has no facts of. */
public record PageBrief(
        String id,
        String name,
        @Nullable Names names,
        @Nullable Line what,
        List<Leader> leaders,
        @Nullable Line membership,
        @Nullable Line profit,
        @Nullable Line reward,
        @Nullable Line base,
        Line designations,
        Countries presence,
        List<Line> events,
        @Nullable Correction correction,
        int disputes) {

    public PageBrief {
        leaders = List.copyOf(leaders);
        events = List.copyOf(events);
    }

    /** The lines to print, after the first, in the order of the brief. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        leaders.forEach(leader -> {
            lines.add(new Line(leader.print(), leader.ref(), List.of(), leader.disputed()));
            if (leader.status() != null) {
                lines.add(leader.status());
            }
        });
        lines.add(membership);
        lines.add(profit);
        lines.add(reward);
        lines.add(base);
        lines.add(designations);
        return lines.stream()
                .filter(Objects::nonNull)
                .filter(line -> line.print() != null)
                .toList();
    }

    /** @param ref null where several facts stand behind the line */
    public record Line(@Nullable String print, @Nullable String ref, List<String> refs, boolean disputed) {

        public Line {
            refs = List.copyOf(Objects.requireNonNullElse(refs, List.of()));
        }

        /** The ids of the facts behind the line. */
        public List<String> ids() {
            return (ref == null ? refs : List.of(ref))
                    .stream()
                            .map(reference ->
                                    reference.substring(reference.indexOf('/') + 1, reference.lastIndexOf('@')))
                            .toList();
        }
    }

    /** Its other names. */
    public record Names(List<String> others) {

        public Names {
            others = List.copyOf(others);
        }
    }

    /** Somebody of whom it is said that they lead it. */
    public record Leader(
            String name,
            String print,
            String ref,
            boolean disputed,
            @Nullable Line status) {}

    /** Where something is claimed of it. */
    public record Countries(int count, @Nullable String print) {}

    /** The newest correction. */
    public record Correction(int edition, int count, String reason, String print, String ref) {}
}
