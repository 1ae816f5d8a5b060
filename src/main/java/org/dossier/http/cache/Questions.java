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
import org.dossier.http.conditional.Coding;
import org.dossier.http.connection.HeaderLists;
import org.dossier.http.contract.Routes;
import org.dossier.http.language.Language;
import org.dossier.http.media.Format;
import org.dossier.http.media.MediaTypes;
import org.dossier.http.parameter.Query;
import org.dossier.http.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads questions off requests, by what the contract says of their paths. */
@Singleton
class Questions {

    /** Parameters that list names, in any order. */
    private static final Set<String> LISTS = Set.of("fields", "ids");

    /** Parameters whose values nobody can count: their answers are not kept, so that they cannot crowd out the others. */
    private static final Set<String> ENDLESS = Set.of("knownAt", "changedSince", "since", "refs");

    /** Parameters that say which state of the store is asked for. */
    private static final Set<String> MOMENTS = Set.of("edition", "knownAt", "cursor");

    private static final int REMEMBERED = 4_096;
    private static final int REMEMBERED_CHARACTERS = 1_000;

    private final Routes routes;
    private final MediaTypes types;

    /** What was asked lately, as it was spelled: no request is read twice. */
    private final Cache<Asked, Question> lately =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    Questions(Routes routes, MediaTypes types) {
        this.routes = routes;
        this.types = types;
    }

    /**
     * @return null for what is outside of the contract, and for what cannot be answered
     * @throws ProblemException when a header is too long to be read
     */
    @Nullable
    Question of(HttpServerRequest request) {
        MultiMap headers = request.headers();
        if (hasBody(headers)) {
            return null;
        }
        Asked asked = new Asked(
                request.uri(),
                all(headers, HttpHeaders.ACCEPT),
                all(headers, HttpHeaders.ACCEPT_LANGUAGE),
                all(headers, HttpHeaders.ACCEPT_ENCODING));
        Question known = lately.getIfPresent(asked);
        if (known != null) {
            return known;
        }
        HeaderLists.check(request);
        Question question = StaticDocument.isAt(request.path())
                ? StaticDocument.question(request, asked.accept(), Coding.accepted(asked.encoding()))
                : read(request, asked);
        if (question != null && asked.characters() <= REMEMBERED_CHARACTERS) {
            lately.put(asked, question);
        }
        return question;
    }

    /** The plain question for the JSON of a path. */
    Question of(String path, @Nullable String language) {
        return question(
                path,
                Map.of(),
                routes.parameters(path).keySet(),
                Format.JSON_TYPE,
                new Asked(path, null, language, null));
    }

    private static boolean hasBody(MultiMap headers) {
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return (length != null && !length.equals("0")) || headers.contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private @Nullable Question read(HttpServerRequest request, Asked asked) {
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
            String type = types.decide(request.path(), query.get("format"), asked.accept());
            return type == null ? null : question(request.path(), query, known.keySet(), type, asked);
        } catch (ProblemException | NotAcceptableException | NumberFormatException problem) {
            return null;
        }
    }

    private static Question question(
            String path, Map<String, String> query, Set<String> known, String type, Asked asked) {
        String edition = query.get("edition");
        boolean spoken = known.contains("lang") && !query.containsKey("lang");
        List<String> vary = new ArrayList<>();
        if (!query.containsKey("format")) {
            vary.add("Accept");
        }
        vary.add("Accept-Encoding");
        if (spoken) {
            vary.add("Accept-Language");
        }
        return new Question(
                path,
                Query.write(query),
                type,
                spoken ? Language.accepted(asked.language()).tag() : null,
                Coding.accepted(asked.encoding()),
                edition == null ? null : Integer.valueOf(edition),
                !Collections.disjoint(query.keySet(), MOMENTS),
                Collections.disjoint(query.keySet(), ENDLESS),
                String.join(", ", vary));
    }

    private static String sorted(String list) {
        return Splitter.on(',').splitToStream(list).sorted().collect(Collectors.joining(","));
    }

    private static @Nullable String all(MultiMap headers, CharSequence name) {
        List<String> lines = headers.getAll(name);
        return switch (lines.size()) {
            case 0 -> null;
            case 1 -> lines.get(0);
            default -> String.join(",", lines);
        };
    }

    /**
     * All of a request that its answer can depend on, as it came.
     *
     * @param uri the request's target
     * @param accept {@code Accept}; like the others with all its lines, and null when there is none
     * @param language {@code Accept-Language}
     * @param encoding {@code Accept-Encoding}
     */
    private record Asked(
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
