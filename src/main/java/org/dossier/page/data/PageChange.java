package org.dossier.page.data;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an edition changed in a fact.
 *
 * @param organisation null where the list is of one organisation
 * @param change a code of the vocabulary {@code change}
 * @param error a code of the vocabulary {@code error-origin}; null if it was no correction
 */
public record PageChange(
        String id,
        @Nullable String organisation,
        String subject,
        int edition,
        @Nullable Integer revision,
        @Nullable String publishedAt,
        @Nullable Text was,
        @Nullable Text now,
        String change,
        @Nullable String error,
        @Nullable String reason) {

    /** The day of its edition; empty if the list does not say it. */
    public String day() {
        String time = Objects.requireNonNullElse(publishedAt, "");
        return time.substring(0, Math.min(time.length(), "2026-11-22".length()));
    }

    /** Whether its line to print was another. */
    public boolean isReworded() {
        return was != null && was.text() != null && now != null && !was.text().equals(now.text());
    }

    /** The same with the name of its organisation. */
    public PageChange of(String owner) {
        return new PageChange(id, owner, subject, edition, revision, publishedAt, was, now, change, error, reason);
    }

    /** A revision with its line to print. */
    public record Text(String ref, @Nullable String text) {}
}
