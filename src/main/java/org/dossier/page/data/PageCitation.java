package org.dossier.page.data;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who says a fact, and where.
 *
 * @param act a code of the vocabulary {@code act}
 * @param deepLink null where there is no passage to jump to
 */
public record PageCitation(
        Named claimant,
        String act,
        List<Named> via,
        Document source,
        @Nullable String locator,
        Check checked,
        @Nullable String deepLink) {

    public PageCitation {
        via = List.copyOf(via);
    }

    /** The address of the passage, or else of the page; null if neither is on the web. */
    public @Nullable String address() {
        String address = deepLink == null ? source.url() : deepLink;
        return address != null && address.startsWith("http") ? address : null;
    }

    public boolean isSeen() {
        return !checked.how().equals("not_seen");
    }

    /** Those in between; empty if there is nobody. */
    public String chain() {
        return via.stream().map(Named::name).collect(Collectors.joining(", "));
    }

    /**
     * A source.
     *
     * @param published null if its date is not known
     */
    public record Document(
            String id,
            String publisher,
            @Nullable String title,
            @Nullable String url,
            @Nullable PageDate published,
            @Nullable String readAt) {}

    /** @param how a code of the vocabulary {@code check-method} */
    public record Check(String how, String on) {}
}
