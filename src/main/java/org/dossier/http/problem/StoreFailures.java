package org.dossier.http.problem;

/** Tells an outage of the store from a fault of ours. */
public interface StoreFailures {

    /** Whether the failure, by itself and not by its cause, says that the store cannot be reached. */
    boolean isAway(Throwable failure);
}
