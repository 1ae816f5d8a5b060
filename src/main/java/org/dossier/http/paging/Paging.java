package org.dossier.http.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.dossier.http.contract.ParameterTrait;
import org.dossier.http.contract.RouteTable;
import org.dossier.http.media.Format;
import org.dossier.http.parameter.QueryString;
import org.dossier.http.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The requested page of a list. A repository reads at most {@link #rows()} rows in the order of a key, starting at
 * {@link #from}; {@link #slice} then cuts the page out of them.
 */
public record Paging(
        @QueryParam("limit")
        @Parameter(
                description = "Maximum number of items on a page.",
                extensions =
                        @Extension(
                                name = ParameterTrait.EXTENSION,
                                value = ParameterTrait.JSON_ONLY + "," + ParameterTrait.NO_FILTER),
                schema = @Schema(implementation = int.class, minimum = "1", maximum = "200", defaultValue = "40"))
        @Nullable
        PageLimit limit,

        @QueryParam("cursor")
        @Parameter(
                description =
                        "The position of the page: an opaque value from `links.next` of the previous page. It keeps the edition of"
                                + " the first page, and works only with the same path and filters.",
                extensions =
                        @Extension(
                                name = ParameterTrait.EXTENSION,
                                value = ParameterTrait.EDITION + "," + ParameterTrait.JSON_ONLY + ","
                                        + ParameterTrait.NO_FILTER),
                schema = @Schema(implementation = String.class, pattern = "^[A-Za-z0-9_-]+$"))
        @Nullable
        Cursor cursor,

        @HeaderParam(HttpHeaders.ACCEPT) @Parameter(hidden = true) @Nullable
        String accept,

        @Context UriInfo uri) {

    /** The edition of the first page; null on the first page itself. */
    public @Nullable Integer edition() {
        return cursor == null ? null : cursor.edition();
    }

    /** The key to start reading at, inclusive; {@code smallest} on the first page. */
    public String from(String smallest) {
        return cursor == null ? smallest : cursor.after();
    }

    /**
     * The same for a key that has several parts.
     *
     * @param form matches a key, with one group per part
     * @throws org.dossier.http.problem.ProblemException if the cursor does not match
     */
    public MatchResult from(Pattern form, String smallest) {
        Matcher key = form.matcher(from(smallest));
        if (!key.matches()) {
            throw Cursor.invalid("The cursor does not belong to this list.");
        }
        return key.toMatchResult();
    }

    /**
     * Whether the response has the whole list instead of a page; true for all formats except JSON and Atom.
     *
     * @throws org.dossier.http.problem.ProblemException if a page of it is requested
     */
    private boolean isWhole() {
        if (accept == null || accept.equals(Format.JSON_TYPE) || accept.equals(Format.ATOM_TYPE)) {
            return false;
        }
        if (limit != null || cursor != null) {
            throw ProblemException.notOfFormat(
                    limit == null ? "cursor" : "limit",
                    uri.getQueryParameters().containsKey("format"),
                    "'limit' and 'cursor' do not work with " + accept + ", which always contains the whole list.");
        }
        return true;
    }

    /**
     * Number of rows to read: the last row of the previous page, the page itself, and the first row of the next page.
     */
    public int rows() {
        return isWhole() ? Integer.MAX_VALUE : items() + (cursor == null ? 1 : 2);
    }

    /**
     * Cuts the page out of the rows.
     *
     * @param edition the edition of the rows; 0 for the list of editions
     * @throws org.dossier.http.problem.ProblemException if the cursor belongs to another list, or to a row that does
     *     not exist
     */
    public <R> Slice<R> slice(List<R> rows, Function<R, String> key, int edition) {
        return slice(rows, key, edition, row -> 0, 1);
    }

    /**
     * The same for rows of very different sizes.
     *
     * @param size the size of a row, in any unit
     * @param most the page ends with the row that reaches this size, in the same unit
     */
    public <R> Slice<R> slice(List<R> rows, Function<R, String> key, int edition, ToIntFunction<R> size, int most) {
        List<R> page = rows;
        if (cursor != null) {
            if (!cursor.query().equals(fingerprint())
                    || rows.isEmpty()
                    || !key.apply(rows.get(0)).equals(cursor.after())) {
                throw Cursor.invalid("The cursor does not belong to this list.");
            }
            page = rows.subList(1, rows.size());
        }
        int items = isWhole() ? Integer.MAX_VALUE : fitting(page, size, most);
        if (page.size() <= items) {
            return new Slice<>(page, new PageLinks(address(cursor), null));
        }
        page = page.subList(0, items);
        Cursor next = new Cursor(edition, fingerprint(), key.apply(page.get(items - 1)));
        return new Slice<>(page, new PageLinks(address(cursor), address(next)));
    }

    private <R> int fitting(List<R> rows, ToIntFunction<R> size, int most) {
        int sum = 0;
        for (int i = 0; i < Math.min(rows.size(), items()); i++) {
            sum += size.applyAsInt(rows.get(i));
            if (sum >= most) {
                return i + 1;
            }
        }
        return items();
    }

    private int items() {
        return isWhole() ? Integer.MAX_VALUE : limit == null ? PageLimit.DEFAULT : limit.items();
    }

    private String address(@Nullable Cursor at) {
        Map<String, String> parameters = parameters();
        parameters.remove("cursor");
        if (at != null) {
            parameters.put("cursor", at.encode());
        }
        return parameters.isEmpty() ? path() : path() + "?" + QueryString.write(parameters);
    }

    /** Equal for pages of the same list. The route table is looked up, because a record of parameters is not injected. */
    private String fingerprint() {
        Map<String, String> filters = parameters();
        filters.keySet()
                .removeAll(CDI.current()
                        .select(RouteTable.class)
                        .get()
                        .find(path())
                        .withTrait(ParameterTrait.IS_NO_FILTER));
        CRC32 crc = new CRC32();
        crc.update((path() + "?" + QueryString.write(filters)).getBytes(UTF_8));
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
