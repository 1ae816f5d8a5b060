package org.dossier.http.cache;

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

/** Evaluates the preconditions of a read (RFC 9110, section 13). */
public final class ConditionalRequest {

    /**
     * The three formats of an HTTP date (RFC 9110, section 5.6.7). {@link DateFormatter} alone is too lenient: it reads
     * any time zone as GMT, which would cause wrong 304s, and it throws an exception on long values.
     */
    private static final Pattern DATE =
            Pattern.compile("\\w{3,9}, \\d{1,2}[ -]\\w{3}[ -]\\d{2,4} \\d\\d:\\d\\d:\\d\\d GMT"
                    + "|\\w{3} \\w{3} {1,2}\\d{1,2} \\d\\d:\\d\\d:\\d\\d \\d{4}");

    private static final Splitter LIST = Splitter.on(',').trimResults().omitEmptyStrings();

    private ConditionalRequest() {}

    /**
     * Evaluates {@code If-None-Match}; only if that is absent, {@code If-Modified-Since}.
     *
     * @param tag the entity tag of the current response
     * @param lastModified time of its last change
     */
    public static boolean isNotModified(HttpServerRequest request, String tag, Instant lastModified) {
        List<String> lines = request.headers().getAll(HttpHeaderNames.IF_NONE_MATCH);
        if (!lines.isEmpty()) {
            return lines.stream().anyMatch(tags -> contains(tags, tag));
        }
        List<String> dates = request.headers().getAll(HttpHeaderNames.IF_MODIFIED_SINCE);
        Instant known = dates.size() == 1 ? date(dates.get(0)) : null;
        return known != null && !lastModified.truncatedTo(ChronoUnit.SECONDS).isAfter(known);
    }

    private static boolean contains(String tags, String tag) {
        return tags.equals(tag)
                || tags.strip().equals("*")
                // Splits a long list only if the tag is somewhere in it.
                || (tags.contains(tag) && LIST.splitToStream(tags).anyMatch(known -> isSame(known, tag)));
    }

    /** Weak comparison, because a cache may have weakened the tag. */
    private static boolean isSame(String known, String tag) {
        return known.equals(tag)
                || (known.startsWith("W/") && known.substring(2).equals(tag));
    }

    /** @return null if the header is not a valid HTTP date */
    private static @Nullable Instant date(String header) {
        Date date = DATE.matcher(header).matches() ? DateFormatter.parseHttpDate(header) : null;
        return date == null ? null : date.toInstant();
    }
}
