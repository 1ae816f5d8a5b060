package org.dossier.http.media;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import org.dossier.http.contract.Routes;
import org.dossier.http.parameter.Vocabulary;
import org.dossier.http.problem.ProblemException;

/**
 * Decides the media type, once and at the front: {@code ?format=} overrides {@code Accept}, whose best match among the types
 * of the route is the only one that the rest of the request sees.
 */
@Provider
@PreMatching
final class FormatFilter implements ContainerRequestFilter {

    private final Routes routes;

    FormatFilter(Routes routes) {
        this.routes = routes;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        List<String> served =
                routes.mediaTypes(request.getUriInfo().getRequestUri().getPath());
        List<String> formats = request.getUriInfo().getQueryParameters().getOrDefault("format", List.of());
        if (served.isEmpty() || formats.size() > 1) {
            return; // a problem that is found later on
        }
        String format = formats.isEmpty() ? null : formats.get(0);
        request.getHeaders()
                .putSingle(
                        HttpHeaders.ACCEPT,
                        format == null
                                ? preferred(request.getAcceptableMediaTypes(), served)
                                        .orElseThrow(NotAcceptableException::new)
                                : named(format, served));
    }

    private static String named(String format, List<String> served) {
        List<Format> formats =
                served.stream().flatMap(type -> Format.of(type).stream()).toList();
        return formats.stream()
                .filter(known -> Vocabulary.word(known).equals(format))
                .map(Format::mediaType)
                .findFirst()
                .orElseThrow(() -> ProblemException.notAllowed(
                        "format", format, formats.stream().map(Vocabulary::word).toList()));
    }

    /** The first type served that the first of the accepted types allows, unless a more exact one rules it out. */
    private static Optional<String> preferred(List<MediaType> accepted, List<String> served) {
        return accepted.stream()
                .filter(type -> quality(type) > 0)
                .flatMap(type -> served.stream().filter(offer -> type.isCompatible(MediaType.valueOf(offer))))
                .filter(offer -> accepted.stream()
                        .noneMatch(type -> quality(type) == 0
                                && type.isCompatible(MediaType.valueOf(offer))
                                && !type.isWildcardType()))
                .findFirst();
    }

    private static double quality(MediaType type) {
        String quality = type.getParameters().get("q");
        try {
            return quality == null ? 1 : Double.parseDouble(quality);
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}
