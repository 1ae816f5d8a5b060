package org.dossier.http.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import org.dossier.http.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The limit on the requests of each client, asked on the event loop. How much is left to a client is told only in a refusal: any
 * other answer may be kept on the way, and handed to others.
 */
@Singleton // made with whoever uses it, so that a wrong setting stops the start
public final class Limits {

    /** The name of the header that is on every answer, if there is a limit. */
    public static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");

    private final Policy policy;
    private final @Nullable CharSequence header;
    private final Callers callers;
    private final @Nullable Buckets buckets;

    Limits(LimitConfig config, Callers callers) {
        this.policy = new Policy(config.quota(), config.window());
        this.header = policy.limits() ? HttpHeaders.createOptimized(policy.header()) : null;
        this.callers = callers;
        this.buckets = policy.limits() ? new Buckets(config, TimeMeter.SYSTEM_NANOTIME) : null;
    }

    /** The value of {@link #POLICY}; null if there is no limit. */
    public @Nullable CharSequence policy() {
        return header;
    }

    /**
     * Takes one request off what is left to the client.
     *
     * @return null if one was left; otherwise what the request is to fail with, and nothing was taken
     */
    public @Nullable ProblemException charge(HttpServerRequest request) {
        if (buckets == null) {
            return null;
        }
        Bucket bucket = buckets.of(caller(request));
        return bucket.tryConsume(1)
                ? null
                : policy.refusal(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** Gives back what {@link #charge} took, as the answer was only that nothing has changed. */
    public void refund(HttpServerRequest request) {
        if (buckets != null) {
            buckets.of(caller(request)).addTokens(1);
        }
    }

    /** Whoever asks, as an object that is equal for all requests of one client. */
    public Object client(HttpServerRequest request) {
        return caller(request);
    }

    private Client caller(HttpServerRequest request) {
        return Client.of(callers.of(request));
    }
}
