package org.dossier.page;

import java.util.List;
import java.util.Objects;
import org.dossier.http.problem.Problem;

/**
 * A problem, told to people.
 *
 * @param reason why something was withdrawn; empty if that is not the matter
 */
public record ProblemView(PageFrame frame, int status, String heading, String text, String reason) {

    /** Those that have words of their own; others are told by what can be done about them. */
    private static final List<Integer> KNOWN = List.of(400, 404, 410, 429, 503);

    private static final int SERVER_ERROR = 500;

    static ProblemView of(PageFrame frame, Problem problem) {
        String key = "problem." + (KNOWN.contains(problem.status()) ? problem.status() : SERVER_ERROR);
        return new ProblemView(
                frame,
                problem.status(),
                frame.words().of(key),
                frame.words().of(key + ".text"),
                Objects.toString(problem.members().get("reason"), ""));
    }
}
