package org.dossier.http.contract;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.http.problem.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The error responses of the contract: one for each status, with the types of problem that have it. */
final class Errors {

    /** The members that every problem has. */
    static final List<String> ALWAYS = List.of("type", "title", "status", "detail", "instance", "code");

    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    /** A path answers 405 to the methods that it does not have, so that its one operation tells of it. */
    private static final List<Integer> EVERY_READ =
            List.of(400, METHOD_NOT_ALLOWED, 406, TOO_MANY_REQUESTS, 500, UNAVAILABLE);

    private Errors() {}

    /** The statuses with which a read can fail. */
    static List<Integer> statuses(boolean pathHasParameters) {
        return Stream.concat(EVERY_READ.stream(), pathHasParameters ? Stream.of(NOT_FOUND) : Stream.of())
                .sorted()
                .toList();
    }

    static String name(int status) {
        return "Problem" + status;
    }

    static void describe(Components components) {
        statuses(true).forEach(status -> components.addResponse(name(status), response(status)));
    }

    private static APIResponse response(int status) {
        List<ProblemType> types = Arrays.stream(ProblemType.values())
                .filter(type -> type.status() == status)
                .toList();
        MediaType problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        types.forEach(type -> problem.addExample(
                type.code(),
                OASFactory.createExample()
                        .summary(type.title())
                        .value(Examples.json("problem-" + type.code(), "json"))));
        APIResponse response = OASFactory.createAPIResponse();
        if (status == METHOD_NOT_ALLOWED) {
            Headers.refer(response, "Allow");
        }
        if (status == TOO_MANY_REQUESTS) {
            Headers.refer(response, "RateLimit", "Retry-After");
        }
        if (status == UNAVAILABLE) {
            Headers.refer(response, "Retry-After");
        }
        Headers.refer(response, "RateLimit-Policy");
        return response.description(types.stream()
                        .map(type -> "- `" + type.code() + "`: " + type.description())
                        .collect(Collectors.joining("\n")))
                .content(OASFactory.createContent().addMediaType("application/problem+json", problem));
    }
}
