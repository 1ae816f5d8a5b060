package org.dossier.http.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import org.dossier.http.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Limits the requests of each client. Runs on the event loop. Only a 429 tells how much of the quota is left, because
 * other responses may be cached and served to other clients.
 */
@Singleton // created at startup, so that an invalid setting stops it
public final class RateLimiter {

    /** Name of the header that every response has if there is a limit. */
    public static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");

    private final RateLimitPolicy policy;
    private final @Nullable CharSequence header;
    private final ClientAddressResolver addresses;
    private final @Nullable TokenBucketCache buckets;

    RateLimiter(LimitConfig config, ClientAddressResolver addresses) {
        this.policy = new RateLimitPolicy(config.quota(), config.window());
        this.header = policy.isLimited() ? HttpHeaders.createOptimized(policy.header()) : null;
        this.addresses = addresses;
        this.buckets = policy.isLimited() ? new TokenBucketCache(config, TimeMeter.SYSTEM_NANOTIME) : null;
    }

    /** Value of {@link #POLICY}; null if there is no limit. */
    public @Nullable CharSequence policy() {
        return header;
    }

    /**
     * Charges the client's quota for one request.
     *
     * @return the problem to respond with if the quota is used up; otherwise null
     */
    public @Nullable ProblemException charge(HttpServerRequest request) {
        if (buckets == null) {
            return null;
        }
        Bucket bucket = buckets.of(clientOf(request));
        return bucket.tryConsume(1)
                ? null
                : policy.exceeded(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** Reverts {@link #charge}, because 304 Not Modified is free. */
    public void refund(HttpServerRequest request) {
        if (buckets != null) {
            buckets.of(clientOf(request)).addTokens(1);
        }
    }

    /** Identifies the client; equal for all its requests. */
    public Object client(HttpServerRequest request) {
        return clientOf(request);
    }

    private Client clientOf(HttpServerRequest request) {
        return Client.of(addresses.resolve(request));
    }
}
