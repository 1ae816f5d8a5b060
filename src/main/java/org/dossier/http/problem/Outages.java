package org.dossier.http.problem;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.RateLimiter;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Knows failures that are nobody's fault in the request or in the code: the same request, sent later, can succeed. */
@Singleton // made at the start: the first failures can come on all threads at once
class Outages {

    private static final Logger LOG = Logger.getLogger(Outages.class);

    /** A full queue is worked off in about this time. */
    private static final int OVERLOADED_SECONDS = 1;

    /** A database that is started anew, or replaced by its standby, takes some seconds. */
    private static final int STORE_AWAY_SECONDS = 5;

    /** So that an outage is a line now and then in the log, not one for each request that it fails. */
    private final RateLimiter lines = RateLimiter.create(0.1);

    private final StoreFailures store;

    Outages(StoreFailures store) {
        this.store = store;
    }

    /** @return empty for any other failure */
    Optional<ProblemException> seenIn(@Nullable Throwable failure) {
        if (failure == null) {
            return Optional.empty();
        }
        List<Throwable> causes = Throwables.getCausalChain(failure);
        if (causes.stream().anyMatch(RejectedExecutionException.class::isInstance)) {
            return Optional.of(problem(
                    ProblemType.OVERLOADED, "The service has more to do than it can.", OVERLOADED_SECONDS, failure));
        }
        if (store.isAway(causes)) {
            return Optional.of(
                    problem(ProblemType.STORE_UNAVAILABLE, "The store does not answer.", STORE_AWAY_SECONDS, failure));
        }
        return Optional.empty();
    }

    private ProblemException problem(ProblemType type, String detail, int seconds, Throwable failure) {
        if (lines.tryAcquire()) {
            LOG.warnf("Answered 503 %s: %s", type.code(), Throwables.getRootCause(failure));
        }
        return new ProblemException(type, detail).retryAfter(seconds);
    }
}
