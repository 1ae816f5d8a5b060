package org.dossier.http.problem;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.RateLimiter;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Recognises temporary failures (overload, database down), after which a retry can succeed. */
@Singleton // created at startup, because the first failures can occur on all threads at once
class OutageClassifier {

    private static final Logger LOG = Logger.getLogger(OutageClassifier.class);

    /** Time in which a full queue is processed, roughly. */
    private static final int OVERLOADED_SECONDS = 1;

    /** A restart or failover of a database takes some seconds. */
    private static final int DATABASE_UNAVAILABLE_SECONDS = 5;

    /** Limits log lines during an outage to one per 10 seconds. */
    private final RateLimiter logLimiter = RateLimiter.create(0.1);

    private final StoreOutageClassifier store;

    OutageClassifier(StoreOutageClassifier store) {
        this.store = store;
    }

    /** @return empty if the failure is not temporary */
    Optional<ProblemException> classify(@Nullable Throwable failure) {
        if (failure == null) {
            return Optional.empty();
        }
        List<Throwable> causes = Throwables.getCausalChain(failure);
        if (causes.stream().anyMatch(RejectedExecutionException.class::isInstance)) {
            return Optional.of(
                    problem(ProblemType.OVERLOADED, "The service is overloaded.", OVERLOADED_SECONDS, failure));
        }
        if (store.isAway(causes)) {
            return Optional.of(problem(
                    ProblemType.STORE_UNAVAILABLE,
                    "The database is unavailable.",
                    DATABASE_UNAVAILABLE_SECONDS,
                    failure));
        }
        return Optional.empty();
    }

    private ProblemException problem(ProblemType type, String detail, int seconds, Throwable failure) {
        if (logLimiter.tryAcquire()) {
            LOG.warnf("Responded 503 %s: %s", type.code(), Throwables.getRootCause(failure));
        }
        return new ProblemException(type, detail).retryAfter(seconds);
    }
}
