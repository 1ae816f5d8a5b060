package org.dossier.http.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.dossier.http.media.Format;
import org.dossier.http.parameter.Query;
import org.dossier.http.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for. A list is read in the order of a key, from {@link #from} on and at most
 * {@link #rows()} rows; {@link #slice} then cuts the page out of them.
 */
public record Paging(
        @QueryParam("limit")
        @Parameter(
                description = "How many items a page holds at the most.",
                schema = @Schema(implementation = int.class, minimum = "1", maximum = "200", defaultValue = "50"))
        @Nullable
        Limit limit,

        @QueryParam("cursor")
        @Parameter(
                description =
                        "Where the page begins: an opaque value taken from `links.next` of the page before. It stays with the"
                                + " edition of the first page, and works only with the same route and filters.",
                schema = @Schema(implementation = String.class))
        @Nullable
        Cursor cursor,

        @HeaderParam(HttpHeaders.ACCEPT) @Parameter(hidden = true) @Nullable
        String accept,

        @Context UriInfo uri) {

    /** Parameters that choose how a list is written, or which edition is read, but not what it lists. */
    private static final Set<String> NOT_FILTERS =
            Set.of("cursor", "limit", "edition", "knownAt", "lang", "format", "fields");

    private static final int MOST_LINES = 100;

    /** The edition that the walk over the pages began with; null on the first page. */
    public @Nullable Integer edition() {
        return cursor == null ? null : cursor.edition();
    }

    /** The key to read from, inclusive; {@code smallest} on the first page. */
    public String from(String smallest) {
        return cursor == null ? smallest : cursor.after();
    }

    /**
     * The same for a key of several parts.
     *
     * @param form matches a key, one group for each part
     * @throws org.dossier.http.problem.ProblemException when the cursor holds no such key
     */
    public MatchResult from(Pattern form, String smallest) {
        Matcher key = form.matcher(from(smallest));
        if (!key.matches()) {
            throw Cursor.invalid("The cursor does not belong to this list.");
        }
        return key.toMatchResult();
    }

    /**
     * Whether the list comes whole, as it does in all formats but JSON.
     *
     * @throws org.dossier.http.problem.ProblemException when a part of it was asked for nevertheless
     */
    private boolean whole() {
        if (accept == null || accept.equals(Format.JSON_TYPE) || accept.equals(Format.ATOM_TYPE)) {
            return false;
        }
        if (limit != null || cursor != null) {
            throw ProblemException.notOfFormat(
                    limit == null ? "cursor" : "limit",
                    uri.getQueryParameters().containsKey("format"),
                    "A list comes whole as " + accept + "; 'limit' and 'cursor' are for JSON.");
        }
        return true;
    }

    /** How many rows the page needs: the last row of the page before, its own, and the first of the next. */
    public int rows() {
        return whole() ? Integer.MAX_VALUE : items() + (cursor == null ? 1 : 2);
    }

    /**
     * Cuts the page out of the rows that were read.
     *
     * @param edition the edition they were read from; 0 where the list is of editions themselves
     * @throws org.dossier.http.problem.ProblemException when the cursor belongs to another list, or names no row of it
     */
    public <R> Slice<R> slice(List<R> rows, Function<R, String> key, int edition) {
        return slice(rows, key, edition, row -> 0);
    }

    /**
     * The same, where rows differ much in size.
     *
     * @param size of a row, in lines; the page ends with the row that brings it to {@link #MOST_LINES}
     */
    public <R> Slice<R> slice(List<R> rows, Function<R, String> key, int edition, ToIntFunction<R> size) {
        List<R> page = rows;
        if (cursor != null) {
            if (!cursor.query().equals(fingerprint())
                    || rows.isEmpty()
                    || !key.apply(rows.get(0)).equals(cursor.after())) {
                throw Cursor.invalid("The cursor does not belong to this list.");
            }
            page = rows.subList(1, rows.size());
        }
        int items = fitting(page, size);
        if (page.size() <= items) {
            return new Slice<>(page, new PageLinks(address(cursor), null));
        }
        page = page.subList(0, items);
        Cursor next = new Cursor(edition, fingerprint(), key.apply(page.get(items - 1)));
        return new Slice<>(page, new PageLinks(address(cursor), address(next)));
    }

    private <R> int fitting(List<R> rows, ToIntFunction<R> size) {
        int lines = 0;
        for (int i = 0; i < Math.min(rows.size(), items()); i++) {
            lines += size.applyAsInt(rows.get(i));
            if (lines >= MOST_LINES) {
                return i + 1;
            }
        }
        return items();
    }

    private int items() {
        return whole() ? Integer.MAX_VALUE : limit == null ? Limit.DEFAULT : limit.items();
    }

    private String address(@Nullable Cursor at) {
        Map<String, String> parameters = parameters();
        parameters.remove("cursor");
        if (at != null) {
            parameters.put("cursor", at.encode());
        }
        return parameters.isEmpty() ? path() : path() + "?" + Query.write(parameters);
    }

    private String fingerprint() {
        Map<String, String> filters = parameters();
        filters.keySet().removeAll(NOT_FILTERS);
        CRC32 crc = new CRC32();
        crc.update((path() + "?" + Query.write(filters)).getBytes(UTF_8));
        return String.format("%08x", crc.getValue());
    }

    private String path() {
        return uri.getRequestUri().getRawPath();
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        uri.getQueryParameters().forEach((name, values) -> parameters.put(name, values.get(0)));
        return parameters;
    }
}
