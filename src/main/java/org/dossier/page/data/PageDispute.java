package org.dossier.page.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question on which facts contradict each other. */
public record PageDispute(
        String id,
        int revision,
        String question,
        List<String> differs,
        List<Side> sides,
        @Nullable String explanation) {

    public PageDispute {
        differs = List.copyOf(differs);
        sides = List.copyOf(sides);
    }

    /** What one side says. */
    public record Side(String says, List<PageFactRef> facts) {

        public Side {
            facts = List.copyOf(facts);
        }
    }

    /** A revision of a fact. */
    public record PageFactRef(String id, int revision) {}
}
