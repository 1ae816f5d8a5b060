package org.dossier.edition;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.dossier.http.cache.DataVersions.Version;
import org.jspecify.annotations.Nullable;

/**
 * All editions and the organisations that they affected, as of one poll. Entries of later editions are ignored until {@code newest} includes them.
 *
 * @param newest the number of the newest edition; 0 for none
 * @param published when each edition was published
 * @param touched the editions that touched each organisation
 * @param removing the editions that removed a fact of each organisation from all editions before
 */
record EditionIndex(
        int newest,
        Map<Integer, Instant> published,
        Map<String, NavigableSet<Integer>> touched,
        Map<String, Integer> removing) {

    static final String FACTS_OF_ALL = "";

    static EditionIndex nothing() {
        return new EditionIndex(0, new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    /** The same with the editions that are newer. */
    EditionIndex with(Statement query) throws SQLException {
        int latest = newest;
        try (ResultSet rows = query.executeQuery("select number, published_at from edition where number > " + newest)) {
            while (rows.next()) {
                published.put(
                        rows.getInt(1), rows.getObject(2, OffsetDateTime.class).toInstant());
                latest = Math.max(latest, rows.getInt(1));
            }
        }
        try (ResultSet rows = query.executeQuery(
                "select organisation, edition from edition_organisation where edition > " + newest)) {
            while (rows.next()) {
                touched.computeIfAbsent(rows.getString(1), organisation -> new ConcurrentSkipListSet<>())
                        .add(rows.getInt(2));
            }
        }
        try (ResultSet rows = query.executeQuery(
                "select space, edition from edition_change where change = 'removal' and edition > " + newest)) {
            while (rows.next()) {
                removing.merge(rows.getString(1), rows.getInt(2), Math::max);
                removing.merge(FACTS_OF_ALL, rows.getInt(2), Math::max);
            }
        }
        return new EditionIndex(latest, published, touched, removing);
    }

    /** The state of an organisation in an edition; null where the edition does not know it. */
    @Nullable
    Version of(String organisation, int edition) {
        NavigableSet<Integer> editions = touched.get(organisation);
        Integer last = editions == null ? null : editions.floor(edition);
        return last == null ? null : version(edition, last, organisation);
    }

    /** Which editions the facts about an organisation are of, in an edition; null where it does not know the organisation. */
    @Nullable
    DossierEditions editions(String organisation, int edition) {
        Version version = of(organisation, edition);
        NavigableSet<Integer> editions = touched.get(organisation);
        return version == null || editions == null
                ? null
                : new DossierEditions(
                        requireNonNull(published.get(editions.first())),
                        requireNonNull(editions.floor(edition)),
                        version.changedAt());
    }

    /** The state of what shows all organisations. */
    @Nullable
    Version of(int edition) {
        return published.containsKey(edition) && edition <= newest ? version(edition, edition, FACTS_OF_ALL) : null;
    }

    /** A removal changes all editions before it. */
    private Version version(int edition, int last, String removed) {
        int touching = Math.max(last, Math.min(removing.getOrDefault(removed, 0), newest));
        return new Version(edition, touching, requireNonNull(published.get(touching)));
    }
}
