package org.dossier.http.conditional;

import com.google.common.base.Splitter;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.http.HttpServerRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a reader already has what would be sent (RFC 9110, section 13). */
public final class Preconditions {

    /** An HTTP date, in the form that is to be sent. */
    public static final DateTimeFormatter DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    private static final Splitter LIST = Splitter.on(',').trimResults().omitEmptyStrings();

    private Preconditions() {}

    /**
     * Looks at {@code If-None-Match}, and only without it at {@code If-Modified-Since}.
     *
     * @param tag of what would be sent
     * @param lastModified when that last changed
     */
    public static boolean hold(HttpServerRequest request, String tag, Instant lastModified) {
        List<String> lines = request.headers().getAll(HttpHeaderNames.IF_NONE_MATCH);
        if (!lines.isEmpty()) {
            return lines.stream().anyMatch(tags -> names(tags, tag));
        }
        Instant known = date(request.getHeader(HttpHeaderNames.IF_MODIFIED_SINCE));
        return known != null && !lastModified.truncatedTo(ChronoUnit.SECONDS).isAfter(known);
    }

    private static boolean names(String tags, String tag) {
        return tags.equals(tag)
                || tags.strip().equals("*")
                || LIST.splitToStream(tags).anyMatch(known -> isSame(known, tag));
    }

    /** The weak comparison: a cache on the way may have weakened the tag. */
    private static boolean isSame(String known, String tag) {
        return known.equals(tag)
                || (known.startsWith("W/") && known.substring(2).equals(tag));
    }

    private static @Nullable Instant date(@Nullable String header) {
        try {
            return header == null ? null : Instant.from(DATE.parse(header));
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
