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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dossier.http.conditional.ContentCoding;
import org.dossier.http.connection.AcceptHeaderCheck;
import org.dossier.http.contract.RouteTable;
import org.dossier.http.language.Language;
import org.dossier.http.media.Format;
import org.dossier.http.media.MediaTypeNegotiator;
import org.dossier.http.parameter.QueryString;
import org.dossier.http.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Brings reads into their normal form, by the parameters and media types that the contract has for the path. */
@Singleton
class RequestNormaliser {

    /** Parameters that are lists of names; their order has no meaning. */
    private static final Set<String> LISTS = Set.of("fields", "ids");

    /** Parameters with unbounded values. Responses to them are not cached, or they would evict everything else. */
    private static final Set<String> UNBOUNDED = Set.of("knownAt", "changedSince", "since", "refs");

    /** Parameters that select a state of the store. */
    private static final Set<String> PINNING = Set.of("edition", "knownAt", "cursor");

    private static final int MOST_SPELLINGS = 4_096;
    private static final int MOST_CHARACTERS = 1_000;

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
        NormalisedRequest normalised = StaticDocument.isAt(request.path())
                ? StaticDocument.normalise(request, spelling.accept(), ContentCoding.accepted(spelling.encoding()))
                : normalise(request, spelling);
        if (normalised != null && spelling.characters() <= MOST_CHARACTERS) {
            recent.put(spelling, normalised);
        }
        return normalised;
    }

    /** The request for a path as JSON, with no other parameters and no content coding. */
    NormalisedRequest event(String path, @Nullable String language) {
        return normalised(
                path,
                Map.of(),
                routes.parameters(path).keySet(),
                Format.JSON_TYPE,
                new Spelling(path, null, language, null));
    }

    private static boolean hasBody(MultiMap headers) {
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return (length != null && !length.equals("0")) || headers.contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private @Nullable NormalisedRequest normalise(HttpServerRequest request, Spelling spelling) {
        Map<String, String> known = routes.parameters(request.path());
        if (known.isEmpty() || request.path().indexOf('%') >= 0) {
            return null;
        }
        MultiMap given = request.params();
        Map<String, String> query = new TreeMap<>();
        for (String name : given.names()) {
            List<String> values = given.getAll(name);
            if (!known.containsKey(name) || values.size() > 1 || values.get(0).isEmpty()) {
                return null;
            }
            String value = LISTS.contains(name) ? sorted(values.get(0)) : values.get(0);
            if (!value.equals(known.get(name))) {
                query.put(name, value);
            }
        }
        try {
            String type = types.decide(request.path(), query.get("format"), spelling.accept());
            return type == null ? null : normalised(request.path(), query, known.keySet(), type, spelling);
        } catch (ProblemException | NotAcceptableException | NumberFormatException problem) {
            return null;
        }
    }

    private static NormalisedRequest normalised(
            String path, Map<String, String> query, Set<String> known, String type, Spelling spelling) {
        String edition = query.get("edition");
        boolean isTranslated = known.contains("lang") && !query.containsKey("lang");
        List<String> vary = new ArrayList<>();
        if (!query.containsKey("format")) {
            vary.add("Accept");
        }
        vary.add("Accept-Encoding");
        if (isTranslated) {
            vary.add("Accept-Language");
        }
        return new NormalisedRequest(
                path,
                QueryString.write(query),
                type,
                isTranslated ? Language.accepted(spelling.language()).tag() : null,
                ContentCoding.accepted(spelling.encoding()),
                edition == null ? null : Integer.valueOf(edition),
                !Collections.disjoint(query.keySet(), PINNING),
                Collections.disjoint(query.keySet(), UNBOUNDED),
                String.join(", ", vary));
    }

    private static String sorted(String list) {
        return Splitter.on(',').splitToStream(list).sorted().collect(Collectors.joining(","));
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
