package org.dossier.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.dossier.http.problem.StoreFailures;

/** Reads what a database says of a failure. */
@ApplicationScoped
class SqlFailures implements StoreFailures {

    /**
     * The classes of SQLSTATE in which a database says that it cannot be reached (08), has no room for one more connection (53),
     * or is stopping or starting (57P).
     */
    private static final List<String> AWAY = List.of("08", "53", "57P");

    /** What a database reports has an SQLSTATE. What has none is of the pool: no connection came in time. */
    @Override
    public boolean isAway(Throwable failure) {
        if (!(failure instanceof SQLException fault)) {
            return false;
        }
        String state = fault.getSQLState();
        return state == null
                || AWAY.stream().anyMatch(state::startsWith)
                || fault instanceof SQLNonTransientConnectionException
                || fault instanceof SQLTransientConnectionException;
    }
}
