package org.dossier.http.contract;

import static java.util.Comparator.comparing;

import com.google.common.base.Ascii;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Suggests routes to a client whose path no route has. */
@Singleton
public class RouteSuggester {

    private static final int MOST_ROUTES = 3;
    private static final int MOST_CHARACTERS = 1_000;
    private static final String VERSION = "v1";

    /** Two characters of a segment may be wrong, missing or too many. */
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

    private final RouteTable routes;

    RouteSuggester(RouteTable routes) {
        this.routes = routes;
    }

    /** @return the paths that the client may have meant, the nearest first; with its own values where a route takes any */
    public List<String> near(String path) {
        if (path.length() > MOST_CHARACTERS) {
            return List.of();
        }
        List<String> given = segments(path);
        return Stream.of(given, prefixed(given))
                .flatMap(spelling ->
                        routes.byTemplate().keySet().stream().map(template -> compare(spelling, segments(template))))
                .filter(candidate -> candidate != null)
                .sorted(comparing(Candidate::distance).thenComparing(Candidate::path))
                .map(Candidate::path)
                .distinct()
                .limit(MOST_ROUTES)
                .toList();
    }

    private static @Nullable Candidate compare(List<String> given, List<String> template) {
        if (given.size() != template.size()) {
            return null;
        }
        int distance = 0;
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < given.size(); i++) {
            String segment = template.get(i);
            if (segment.startsWith("{")) {
                path.append('/').append(given.get(i));
                continue;
            }
            int changes = DISTANCE.apply(Ascii.toLowerCase(given.get(i)), segment);
            if (changes < 0) {
                return null;
            }
            distance += changes;
            path.append('/').append(segment);
        }
        return new Candidate(path.toString(), distance);
    }

    private static List<String> segments(String path) {
        return Stream.of(path.split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    private static List<String> prefixed(List<String> segments) {
        List<String> all = new ArrayList<>(segments);
        all.add(0, VERSION);
        return all;
    }

    private record Candidate(String path, int distance) {}
}
