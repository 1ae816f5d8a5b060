package org.dossier.http.media;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.dossier.http.paging.Listing;

/** Adds the headers of CSV responses: charset, presence of a header row, file name. */
@Provider
final class CsvHeaderFilter implements ContainerResponseFilter {

    private static final String CONTENT_TYPE = Format.CSV_TYPE + ";charset=utf-8;header=present";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Listing
                && Format.CSV_TYPE.equals(request.getHeaderString(HttpHeaders.ACCEPT))) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, CONTENT_TYPE);
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "inline; filename=\"" + name(request.getUriInfo().getPathSegments()) + ".csv\"");
        }
    }

    /** The last two segments of the path, such as {@code tren-de-aragua-figures}. */
    private static String name(List<PathSegment> path) {
        List<String> parts = path.stream()
                .map(PathSegment::getPath)
                .filter(part -> !part.isEmpty())
                .toList();
        return String.join("-", parts.subList(Math.max(0, parts.size() - 2), parts.size()))
                .replaceAll("[^\\w-]", "_");
    }
}
