package org.dossier.search.index;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.dossier.edition.EditionRow;
import org.dossier.revision.Ref;

/** Tells the index what editions changed, and which store they are in. */
@Singleton
class ChangeScanner {

    /** When the first version of the tables was made: no two stores have the same. */
    private static final String MADE = "select min(\"installed_on\") from \"flyway_schema_history\"";

    private final DataSource store;

    ChangeScanner(DataSource store) {
        this.store = store;
    }

    /** What an edition changed. */
    List<Ref> in(int edition) throws SQLException {
        List<Ref> things = new ArrayList<>();
        try (Connection connection = store.getConnection();
                PreparedStatement query = connection.prepareStatement(EditionRow.CHANGED_THINGS)) {
            query.setInt(1, edition);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    things.add(new Ref(row.getString(1), row.getString(2)));
                }
            }
        }
        return things;
    }

    /** A text that only this store has for the edition, and that never changes. */
    String mark(int edition) throws SQLException {
        try (Connection connection = store.getConnection();
                PreparedStatement made = connection.prepareStatement(MADE);
                PreparedStatement published = connection.prepareStatement(EditionRow.PUBLISHED)) {
            published.setInt(1, edition);
            try (ResultSet first = made.executeQuery();
                    ResultSet row = published.executeQuery()) {
                String time = first.next() ? first.getTimestamp(1).toString() : "";
                return row.next()
                        ? time + " " + row.getObject(1, OffsetDateTime.class).toInstant()
                        : time;
            }
        }
    }
}
