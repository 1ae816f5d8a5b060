package org.dossier.http.conditional;

import com.google.common.base.Splitter;
import io.netty.handler.codec.DateFormatter;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.http.HttpServerRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a reader already has what would be sent (RFC 9110, section 13). */
public final class Preconditions {

    /**
     * The three forms of an HTTP date (RFC 9110, section 5.6.7). {@link DateFormatter} reads much more than these: it takes any
     * zone for GMT, so that a reader in another one would be told that it has what it has not; and it throws at long values.
     */
    private static final Pattern DATE =
            Pattern.compile("\\w{3,9}, \\d{1,2}[ -]\\w{3}[ -]\\d{2,4} \\d\\d:\\d\\d:\\d\\d GMT"
                    + "|\\w{3} \\w{3} {1,2}\\d{1,2} \\d\\d:\\d\\d:\\d\\d \\d{4}");

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
        List<String> dates = request.headers().getAll(HttpHeaderNames.IF_MODIFIED_SINCE);
        Instant known = dates.size() == 1 ? date(dates.get(0)) : null;
        return known != null && !lastModified.truncatedTo(ChronoUnit.SECONDS).isAfter(known);
    }

    private static boolean names(String tags, String tag) {
        return tags.equals(tag)
                || tags.strip().equals("*")
                // A long list is taken apart only if that can find something.
                || (tags.contains(tag) && LIST.splitToStream(tags).anyMatch(known -> isSame(known, tag)));
    }

    /** The weak comparison: a cache on the way may have weakened the tag. */
    private static boolean isSame(String known, String tag) {
        return known.equals(tag)
                || (known.startsWith("W/") && known.substring(2).equals(tag));
    }

    /** @return null if it is none, or there is no such day or time */
    private static @Nullable Instant date(String header) {
        Date date = DATE.matcher(header).matches() ? DateFormatter.parseHttpDate(header) : null;
        return date == null ? null : date.toInstant();
    }
}
