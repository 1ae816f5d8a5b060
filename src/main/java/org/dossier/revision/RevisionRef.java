package org.dossier.revision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names one revision of a thing.
 *
 * @param revision counted from 1; null for the current one
 */
public record RevisionRef(Ref thing, @Nullable Integer revision) {

    private static final Pattern WITH_REVISION = Pattern.compile("(.+)@([1-9]\\d{0,8})");

    /** @param text an id, such as {@code members-risquez}, or an id with a revision, such as {@code members-risquez@2} */
    public static RevisionRef of(String organisation, String text) {
        Matcher parts = WITH_REVISION.matcher(text);
        return parts.matches()
                ? new RevisionRef(Ref.fact(organisation, parts.group(1)), Integer.valueOf(parts.group(2)))
                : new RevisionRef(Ref.fact(organisation, text), null);
    }
}
