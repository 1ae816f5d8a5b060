package org.dossier.http.connection;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;

/** Limits the length of the {@code Accept} headers, because parsing a list takes far longer than sending it. */
public final class AcceptHeaderCheck {

    /** No browser or library sends more. */
    private static final int MOST_CHARACTERS = 1_000;

    private static final int MOST_ENTRIES = 30;

    private static final List<String> NAMES = List.of("Accept", "Accept-Language", "Accept-Encoding");

    private AcceptHeaderCheck() {}

    /** @throws ProblemException if one of the headers is too long */
    public static void check(HttpServerRequest request) {
        for (String name : NAMES) {
            int characters = 0;
            int entries = 0;
            for (String line : request.headers().getAll(name)) {
                characters += line.length();
                entries += 1
                        + (int) line.chars()
                                .filter(character -> character == ',')
                                .count();
            }
            if (characters > MOST_CHARACTERS || entries > MOST_ENTRIES) {
                throw new ProblemException(ProblemType.MALFORMED_REQUEST, "'" + name + "' is too long.")
                        .with("header", name)
                        .with(
                                "expected",
                                "at most " + MOST_CHARACTERS + " characters and " + MOST_ENTRIES + " entries");
            }
        }
    }
}
