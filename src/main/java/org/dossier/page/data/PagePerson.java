package org.dossier.page.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom facts name.
 *
 * @param named a code of the vocabulary {@code naming}
 */
public record PagePerson(
        String id,
        String name,
        String named,
        List<Said> aliases,
        List<Said> statuses,
        List<Said> rewards,
        int factCount) {

    public PagePerson {
        aliases = List.copyOf(aliases);
        statuses = List.copyOf(statuses);
        rewards = List.copyOf(rewards);
    }

    /** Whether anything is said of the person but that facts name them. */
    public boolean isDescribed() {
        return !aliases.isEmpty() || !statuses.isEmpty() || !rewards.isEmpty();
    }

    /**
     * An alias, a status or a reward.
     *
     * @param name of an alias
     * @param status a code of the vocabulary {@code leadership-status}
     */
    public record Said(
            @Nullable String name,
            @Nullable String status,
            @Nullable PageDate asOf,
            Line fact) {}

    /** @param reference such as {@code tren-de-aragua/members-risquez@1} */
    public record Line(String reference, @Nullable String attribution, String print, List<String> disputes) {

        public Line {
            disputes = List.copyOf(disputes);
        }

        /** The id of the fact. */
        public String id() {
            return reference.substring(reference.indexOf('/') + 1, reference.lastIndexOf('@'));
        }
    }
}
