package org.dossier.support;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/** What a query finds in the store: each row by the names of its columns, in lower case. */
public final class Rows {

    private Rows() {}

    public static List<Map<String, String>> of(DataSource store, String query) throws SQLException {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<Map<String, String>> rows = new ArrayList<>();
            while (result.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.put(
                            result.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT),
                            result.getString(column));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** The columns of all our tables, as {@code table_name}, {@code column_name} and {@code data_type}. */
    public static List<Map<String, String>> columns(DataSource store) throws SQLException {
        return of(store, """
                select lower(c.table_name) as table_name, lower(c.column_name) as column_name, lower(c.data_type) as data_type
                from information_schema.columns c
                join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                where lower(t.table_schema) = 'public' and t.table_type = 'BASE TABLE'
                  and lower(t.table_name) <> 'flyway_schema_history'
                order by 1, 2
                """);
    }
}
