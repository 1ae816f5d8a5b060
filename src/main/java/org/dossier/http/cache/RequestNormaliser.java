package org.dossier.http.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.base.Splitter;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAcceptableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dossier.http.connection.AcceptHeaderCheck;
import org.dossier.http.contract.ParameterTrait;
import org.dossier.http.contract.Route;
import org.dossier.http.contract.RouteTable;
import org.dossier.http.contract.RouteTrait;
import org.dossier.http.media.Format;
import org.dossier.http.media.MediaTypeNegotiator;
import org.dossier.http.parameter.QueryString;
import org.dossier.http.problem.ProblemException;
import org.dossier.text.Language;
import org.jspecify.annotations.Nullable;

/** Brings reads into their normal form, by the parameters and media types that the contract has for the path. */
@Singleton
class RequestNormaliser {

    private static final int MOST_SPELLINGS = 4_096;
    private static final int MOST_CHARACTERS = 1_000;
    private static final String PRETTY = "pretty";

    private final RouteTable routes;
    private final MediaTypeNegotiator types;

    /** Recent requests by their spelling, so that each spelling is parsed once. */
    private final Cache<Spelling, NormalisedRequest> recent =
            Caffeine.newBuilder().maximumSize(MOST_SPELLINGS).build();

    RequestNormaliser(RouteTable routes, MediaTypeNegotiator types) {
        this.routes = routes;
        this.types = types;
    }

    /**
     * @return null if the path is not in the contract, or the request is invalid
     * @throws ProblemException if an {@code Accept} header is too long
     */
    @Nullable
    NormalisedRequest normalise(HttpServerRequest request) {
        MultiMap headers = request.headers();
        if (hasBody(headers)) {
            return null;
        }
        Spelling spelling = new Spelling(
                request.uri(),
                join(headers, HttpHeaders.ACCEPT),
                join(headers, HttpHeaders.ACCEPT_LANGUAGE),
                join(headers, HttpHeaders.ACCEPT_ENCODING));
        NormalisedRequest known = recent.getIfPresent(spelling);
        if (known != null) {
            return known;
        }
        AcceptHeaderCheck.check(request);
        NormalisedRequest normalised;
        if (StaticDocument.isAt(request.path())) {
            normalised =
                    StaticDocument.normalise(request, spelling.accept(), ContentCoding.accepted(spelling.encoding()));
        } else if (HtmlPage.isAt(request.path())) {
            normalised = HtmlPage.normalise(request, ContentCoding.accepted(spelling.encoding()));
        } else {
            normalised = normalise(request, spelling);
        }
        if (normalised != null && spelling.characters() <= MOST_CHARACTERS) {
            recent.put(spelling, normalised);
        }
        return normalised;
    }

    /**
     * A request that no client sent, without a content coding.
     *
     * @param query by name, without default values
     * @param language the negotiated language; null if none was, or if the query names it
     */
    NormalisedRequest internal(
            String path, SortedMap<String, String> query, String mediaType, @Nullable String language) {
        return normalised(path, query, routes.find(path), mediaType, new Spelling(path, null, language, null));
    }

    private static boolean hasBody(MultiMap headers) {
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return (length != null && !length.equals("0")) || headers.contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private @Nullable NormalisedRequest normalise(HttpServerRequest request, Spelling spelling) {
        Route route = routes.find(request.path());
        if (route.parameters().isEmpty() || request.path().indexOf('%') >= 0) {
            return null;
        }
        MultiMap given = request.params();
        Map<String, String> query = new TreeMap<>();
        for (String name : given.names()) {
            List<String> values = given.getAll(name);
            Route.QueryParameter known = route.parameters().get(name);
            if (known == null || values.size() > 1 || values.get(0).isEmpty()) {
                return null;
            }
            String value = known.traits().contains(ParameterTrait.IS_UNORDERED) ? sorted(values.get(0)) : values.get(0);
            if (!value.equals(known.defaultValue())) {
                query.put(name, value);
            }
        }
        try {
            String type = types.decide(route, query.get("format"), spelling.accept());
            if (type == null) {
                return null;
            }
            indentForBrowser(query, route, type, spelling.accept());
            return normalised(request.path(), query, route, type, spelling);
        } catch (ProblemException | NotAcceptableException | NumberFormatException problem) {
            return null;
        }
    }

    /**
     * Names the indentation that a browser gets: one that shows a response itself asks for HTML before all else. A request with
     * {@code format} does not depend on {@code Accept}, so it is not indented for anyone who does not ask.
     */
    private static void indentForBrowser(Map<String, String> query, Route route, String type, @Nullable String accept) {
        if (type.equals(Format.JSON_TYPE)
                && route.parameters().containsKey(PRETTY)
                && !query.containsKey("format")
                && accept != null
                && accept.startsWith("text/html")) {
            query.putIfAbsent(PRETTY, "true");
        }
        query.remove(PRETTY, "false");
    }

    private static NormalisedRequest normalised(
            String path, Map<String, String> query, Route route, String type, Spelling spelling) {
        String edition = query.get("edition");
        boolean isTranslated = route.parameters().containsKey("lang") && !query.containsKey("lang");
        boolean isCompressed = type.equals(Format.ZIP_TYPE);
        List<String> vary = new ArrayList<>();
        if (!query.containsKey("format")) {
            vary.add("Accept");
        }
        if (!isCompressed) {
            vary.add("Accept-Encoding");
        }
        if (isTranslated) {
            vary.add("Accept-Language");
        }
        return new NormalisedRequest(
                path,
                QueryString.write(query),
                type,
                isTranslated ? Language.accepted(spelling.language()).tag() : null,
                isCompressed ? ContentCoding.IDENTITY : ContentCoding.accepted(spelling.encoding()),
                edition == null ? null : Integer.valueOf(edition),
                route.hasTrait(query.keySet(), ParameterTrait.SELECTS_EDITION),
                !route.hasTrait(query.keySet(), ParameterTrait.IS_UNBOUNDED),
                route.traits().contains(RouteTrait.IS_REVALIDATED) ? Freshness.REVALIDATED : Freshness.CONFIGURED,
                route.traits().contains(RouteTrait.IS_CONSTANT),
                String.join(", ", vary));
    }

    /** A list that is no valid one stays as it was sent, so that the problem names that. */
    private static String sorted(String list) {
        List<String> names = Splitter.on(',').splitToList(list);
        return names.stream().anyMatch(String::isBlank)
                ? list
                : names.stream().sorted().collect(Collectors.joining(","));
    }

    private static @Nullable String join(MultiMap headers, CharSequence name) {
        List<String> lines = headers.getAll(name);
        return switch (lines.size()) {
            case 0 -> null;
            case 1 -> lines.get(0);
            default -> String.join(",", lines);
        };
    }

    /**
     * Everything in a request that its response can depend on, as sent. Headers have all their values; absent ones are
     * null.
     *
     * @param uri the request target
     * @param accept {@code Accept}
     * @param language {@code Accept-Language}
     * @param encoding {@code Accept-Encoding}
     */
    private record Spelling(
            String uri,
            @Nullable String accept,
            @Nullable String language,
            @Nullable String encoding) {

        int characters() {
            return uri.length() + length(accept) + length(language) + length(encoding);
        }

        private static int length(@Nullable String header) {
            return header == null ? 0 : header.length();
        }
    }
}
