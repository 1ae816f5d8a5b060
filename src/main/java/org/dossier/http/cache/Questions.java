package org.dossier.http.cache;

import com.google.common.base.Splitter;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotAcceptableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dossier.http.contract.Routes;
import org.dossier.http.language.Language;
import org.dossier.http.media.MediaTypes;
import org.dossier.http.parameter.Query;
import org.dossier.http.problem.ProblemException;

/** Reads questions off requests, by what the contract says of their paths. */
@ApplicationScoped
class Questions {

    /** Parameters that list names, in any order. */
    private static final Set<String> LISTS = Set.of("fields", "ids");

    /** Parameters whose values nobody can count: their answers are not kept, so that they cannot crowd out the others. */
    private static final Set<String> ENDLESS = Set.of("knownAt", "changedSince");

    private final Routes routes;
    private final MediaTypes types;

    Questions(Routes routes, MediaTypes types) {
        this.routes = routes;
        this.types = types;
    }

    /** @return empty for what is not in the contract, and for what is to be computed each time */
    Optional<Question> read(HttpServerRequest request) {
        Map<String, String> known = routes.parameters(request.path());
        if (known.isEmpty() || request.path().indexOf('%') >= 0) {
            return Optional.empty();
        }
        MultiMap given = request.params();
        Map<String, String> query = new TreeMap<>();
        for (String name : given.names()) {
            List<String> values = given.getAll(name);
            if (!known.containsKey(name) || ENDLESS.contains(name) || values.size() > 1) {
                return Optional.empty();
            }
            String value = LISTS.contains(name) ? sorted(values.get(0)) : values.get(0);
            if (!value.equals(known.get(name)) || value.isEmpty()) {
                query.put(name, value);
            }
        }
        try {
            String type = types.decide(request.path(), query.get("format"), request.getHeader(HttpHeaders.ACCEPT));
            return type == null ? Optional.empty() : Optional.of(question(request, query, known.keySet(), type));
        } catch (ProblemException | NotAcceptableException | NumberFormatException problem) {
            return Optional.empty();
        }
    }

    private static Question question(
            HttpServerRequest request, Map<String, String> query, Set<String> known, String type) {
        String edition = query.get("edition");
        boolean spoken = known.contains("lang") && !query.containsKey("lang");
        List<String> vary = new ArrayList<>();
        if (!query.containsKey("format")) {
            vary.add("Accept");
        }
        if (spoken) {
            vary.add("Accept-Language");
        }
        return new Question(
                request.path(),
                Query.write(query),
                type,
                spoken
                        ? Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                                .tag()
                        : "",
                edition == null ? null : Integer.valueOf(edition),
                String.join(", ", vary));
    }

    private static String sorted(String list) {
        return Splitter.on(',').splitToStream(list).sorted().collect(Collectors.joining(","));
    }
}
