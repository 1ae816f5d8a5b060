package org.dossier.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Statements that are carried out together or not at all. */
public final class Script {

    private Script() {}

    public static void run(DataSource store, String... statements) throws SQLException {
        try (Connection connection = store.getConnection();
                Statement script = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                for (String statement : statements) {
                    script.execute(statement);
                }
                connection.commit();
            } finally {
                connection.rollback();
            }
        }
    }
}
