package org.dossier.http.limit;

import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.dossier.http.InvalidSettingException;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;

/**
 * The quota of each client, and its header fields (IETF draft "RateLimit header fields for HTTP").
 *
 * @param quota in requests; 0 for no limit
 * @param window time in which the quota is refilled; whole seconds
 */
record RateLimitPolicy(long quota, Duration window) {

    private static final String NAME = "\"client\"";

    RateLimitPolicy {
        InvalidSettingException.check(quota >= 0, "dossier.limit.quota", quota, "0 or more");
        InvalidSettingException.check(
                window.toSeconds() > 0 && window.equals(Duration.ofSeconds(window.toSeconds())),
                "dossier.limit.window",
                window,
                "whole seconds, one or more");
        InvalidSettingException.check(
                quota <= window.toNanos(),
                "dossier.limit.quota",
                quota,
                "at most one request for each nanosecond of the window");
    }

    boolean isLimited() {
        return quota > 0;
    }

    /** The value of {@code RateLimit-Policy}. */
    String header() {
        return NAME + ";q=" + quota + ";w=" + window.toSeconds();
    }

    /** @param nanoseconds until the next request is allowed */
    ProblemException exceeded(long nanoseconds) {
        long seconds = seconds(nanoseconds);
        return new ProblemException(
                        ProblemType.TOO_MANY_REQUESTS, "Rate limit exceeded. Try again in " + seconds + " s.")
                .with("quota", quota)
                .with("window", window.toSeconds())
                .retryAfter(seconds)
                .header("RateLimit", NAME + ";r=0;t=" + seconds);
    }

    /** Rounded up, and at least 1: the quota may have been refilled between the refusal and this call. */
    static long seconds(long nanoseconds) {
        return Math.max(1, LongMath.divide(nanoseconds, TimeUnit.SECONDS.toNanos(1), RoundingMode.CEILING));
    }
}
