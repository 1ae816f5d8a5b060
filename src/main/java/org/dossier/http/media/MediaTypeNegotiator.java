package org.dossier.http.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.http.contract.Route;
import org.dossier.http.contract.RouteTable;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.dossier.text.Vocabulary;
import org.jboss.resteasy.reactive.common.util.MediaTypeHelper;
import org.jspecify.annotations.Nullable;

/** Decides the media type of a response. */
@ApplicationScoped
public class MediaTypeNegotiator {

    private final RouteTable routes;

    MediaTypeNegotiator(RouteTable routes) {
        this.routes = routes;
    }

    /**
     * @param format the parameter {@code format}, which overrides {@code Accept}; null if absent
     * @param accept the value of {@code Accept}; null if absent
     * @return null if the contract does not have the path
     * @throws ProblemException if the route does not have the format, or {@code Accept} is invalid
     * @throws NotAcceptableException if {@code Accept} allows none of the media types of the route
     */
    @Nullable
    String decide(String path, @Nullable String format, @Nullable String accept) {
        return decide(routes.find(path), format, accept);
    }

    /** @see #decide(String, String, String) */
    public @Nullable String decide(Route route, @Nullable String format, @Nullable String accept) {
        List<String> served = route.mediaTypes();
        if (served.isEmpty()) {
            return null;
        }
        if (format != null) {
            return named(format, served);
        }
        if (accept == null || accept.isBlank()) {
            return served.get(0);
        }
        List<MediaType> accepted = parse(accept);
        MediaTypeHelper.sortByWeight(accepted);
        return preferred(accepted, served).orElseThrow(NotAcceptableException::new);
    }

    private static List<MediaType> parse(String accept) {
        try {
            return new ArrayList<>(MediaTypeHelper.parseHeader(accept));
        } catch (IllegalArgumentException unreadable) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST, "'Accept' is not a valid list of media types.");
        }
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

    /** The first served type that matches the most preferred accepted type, unless a more specific type excludes it. */
    private static Optional<String> preferred(List<MediaType> accepted, List<String> served) {
        List<MediaType> offers = served.stream()
                .map(MediaType::valueOf)
                .filter(offer -> accepted.stream()
                        .noneMatch(type -> quality(type) == 0 && !type.isWildcardType() && type.isCompatible(offer)))
                .toList();
        return accepted.stream()
                .filter(type -> quality(type) > 0)
                .flatMap(type -> offers.stream().filter(type::isCompatible))
                .map(offer -> offer.getType() + "/" + offer.getSubtype())
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
