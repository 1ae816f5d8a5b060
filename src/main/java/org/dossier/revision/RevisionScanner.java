package org.dossier.revision;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.dossier.text.Vocabulary;

/** Reads revisions for what is derived outside of the store, in parts, and outside of any transaction. */
@Singleton
public class RevisionScanner {

    private static final String COLUMNS =
            "select r.space, r.id, r.revision, r.subject, r.made_in, r.ended_in, r.content from revision r ";

    private static final String AFTER =
            COLUMNS + "where (r.space, r.id, r.revision) > (?, ?, ?) and r.content is not null"
                    + " order by r.space, r.id, r.revision fetch first ? rows only";

    private static final String OF_THINGS =
            COLUMNS + "join unnest(?, ?) as x (space, id) on r.space = x.space and r.id = x.id";

    private final DataSource store;

    RevisionScanner(DataSource store) {
        this.store = store;
    }

    /** The revisions that come next in the order of their keys; empty after the last. */
    public List<IndexedRevision> after(RevisionId last, int most) throws SQLException {
        try (Connection connection = store.getConnection();
                PreparedStatement query = connection.prepareStatement(AFTER)) {
            query.setString(1, last.space());
            query.setString(2, last.id());
            query.setInt(3, last.revision());
            query.setInt(4, most);
            return read(query);
        }
    }

    /** All revisions of some things, also those that were removed. */
    public List<IndexedRevision> of(Collection<Ref> things) throws SQLException {
        try (Connection connection = store.getConnection();
                PreparedStatement query = connection.prepareStatement(OF_THINGS)) {
            query.setArray(1, array(connection, things.stream().map(Ref::space).toArray()));
            query.setArray(2, array(connection, things.stream().map(Ref::id).toArray()));
            return read(query);
        }
    }

    private static Array array(Connection connection, Object[] texts) throws SQLException {
        return connection.createArrayOf("varchar", texts);
    }

    private static List<IndexedRevision> read(PreparedStatement query) throws SQLException {
        List<IndexedRevision> revisions = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                revisions.add(new IndexedRevision(
                        new RevisionId(row.getString(1), row.getString(2), row.getInt(3)),
                        Vocabulary.constant(Subject.class, row.getString(4)),
                        row.getInt(5),
                        row.getObject(6, Integer.class),
                        row.getString(7)));
            }
        }
        return revisions;
    }
}
