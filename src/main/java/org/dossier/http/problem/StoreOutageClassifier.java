package org.dossier.http.problem;

import java.util.List;

/** Distinguishes an outage of the database from an internal error. */
public interface StoreOutageClassifier {

    /** @param causes the failure and its chain of causes */
    boolean isAway(List<Throwable> causes);
}
