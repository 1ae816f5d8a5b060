package org.dossier.store;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.dossier.http.problem.StoreOutageClassifier;

/** Classifies failures by their SQLSTATE. */
@Singleton // made at the start: the first failures can come on all threads at once
class SqlOutageClassifier implements StoreOutageClassifier {

    /**
     * The classes of SQLSTATE in which a database says that it cannot be reached (08), has no room for one more connection (53),
     * or is stopping or starting (57P).
     */
    private static final List<String> AWAY = List.of("08", "53", "57P");

    /**
     * The outermost SQL exception decides: a constraint can be violated because of a lost connection, and is still no outage. What
     * a database reports has an SQLSTATE. What has none is of the pool: no connection came in time.
     */
    @Override
    public boolean isAway(List<Throwable> causes) {
        return causes.stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst()
                .filter(SqlOutageClassifier::isOutage)
                .isPresent();
    }

    private static boolean isOutage(SQLException failure) {
        String state = failure.getSQLState();
        return state == null
                || AWAY.stream().anyMatch(state::startsWith)
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLTransientConnectionException;
    }
}
