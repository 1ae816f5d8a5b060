package org.dossier.http.limit;

import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;

/**
 * What each client may do, and how that is told: in the words of the IETF's draft "RateLimit header fields for HTTP".
 *
 * @param quota in requests; 0 for no limit
 * @param window in which that many requests come back; whole seconds
 */
record Policy(long quota, Duration window) {

    private static final String NAME = "\"client\"";

    Policy {
        if (quota < 0) {
            throw new WrongSetting("quota", quota, "0 or more");
        }
        if (window.toSeconds() <= 0 || !window.equals(Duration.ofSeconds(window.toSeconds()))) {
            throw new WrongSetting("window", window, "whole seconds, one or more");
        }
        if (quota > window.toNanos()) {
            throw new WrongSetting("quota", quota, "at most one request for each nanosecond of the window");
        }
    }

    boolean limits() {
        return quota > 0;
    }

    /** The value of {@code RateLimit-Policy}. */
    String header() {
        return NAME + ";q=" + quota + ";w=" + window.toSeconds();
    }

    /** @param nanoseconds until the next request is free */
    ProblemException refusal(long nanoseconds) {
        long seconds = seconds(nanoseconds);
        return new ProblemException(
                        ProblemType.TOO_MANY_REQUESTS,
                        "No request is left to this client. Try again in " + seconds + " s.")
                .with("quota", quota)
                .with("window", window.toSeconds())
                .retryAfter(seconds)
                .header("RateLimit", NAME + ";r=0;t=" + seconds);
    }

    /** Rounded up, as nothing is free before; a moment may have passed since the refusal, but nobody is told to wait for nothing. */
    static long seconds(long nanoseconds) {
        return Math.max(1, LongMath.divide(nanoseconds, TimeUnit.SECONDS.toNanos(1), RoundingMode.CEILING));
    }
}
