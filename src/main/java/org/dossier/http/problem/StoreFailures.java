package org.dossier.http.problem;

import java.util.List;

/** Tells an outage of the store from a fault of ours. */
public interface StoreFailures {

    /** @param causes the failure, its cause, the cause of that, and so on */
    boolean isAway(List<Throwable> causes);
}
