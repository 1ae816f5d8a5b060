package org.dossier.http.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.http.problem.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds the error responses to the contract: one per status, with its types of problem. */
final class ErrorDocumenter {

    /** The members that every problem has. */
    static final List<String> REQUIRED_MEMBERS = List.of("type", "title", "status", "detail", "instance", "code");

    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int GONE = 410;
    private static final int REMOVED = 451;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private static final int NOT_AUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;

    /** Includes 405, which a path sends for the methods that it does not have. */
    private static final List<Integer> OF_READS =
            List.of(400, METHOD_NOT_ALLOWED, 406, TOO_MANY_REQUESTS, 500, UNAVAILABLE);

    /** The error statuses of writes. */
    static final List<Integer> OF_WRITES = List.of(
            400,
            NOT_AUTHENTICATED,
            FORBIDDEN,
            METHOD_NOT_ALLOWED,
            409,
            413,
            415,
            422,
            TOO_MANY_REQUESTS,
            500,
            UNAVAILABLE);

    /** Paths of resources that an edition can retract, and the paths below them, except histories. */
    private static final Pattern RETRACTABLE =
            Pattern.compile(".*/\\{(organisation|source|claimant)}(?!.*/history$).*");

    /** Paths of facts, which can be removed for legal reasons. */
    private static final Pattern REMOVABLE =
            Pattern.compile(".*/\\{(fact|figure|event|statement|relation|designation)}");

    private ErrorDocumenter() {}

    /** The error statuses of reads. */
    static List<Integer> ofRead(String path) {
        List<Integer> statuses = new ArrayList<>(OF_READS);
        if (path.contains("{")) {
            statuses.add(NOT_FOUND);
        }
        if (RETRACTABLE.matcher(path).matches()) {
            statuses.add(GONE);
        }
        if (REMOVABLE.matcher(path).matches()) {
            statuses.add(REMOVED);
        }
        Collections.sort(statuses);
        return statuses;
    }

    static String name(int status) {
        return "Problem" + status;
    }

    static void describe(Components components) {
        Arrays.stream(ProblemType.values())
                .map(ProblemType::status)
                .distinct()
                .sorted()
                .forEach(status -> components.addResponse(name(status), response(status)));
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
                        .value(ExampleReader.json("problem-" + type.code(), "json"))));
        APIResponse response = OASFactory.createAPIResponse();
        if (status == METHOD_NOT_ALLOWED) {
            HeaderDocumenter.refer(response, "Allow");
        }
        if (status == NOT_AUTHENTICATED || status == FORBIDDEN) {
            HeaderDocumenter.refer(response, "WWW-Authenticate");
        }
        if (status == TOO_MANY_REQUESTS) {
            HeaderDocumenter.refer(response, "RateLimit", "Retry-After");
        }
        if (status == UNAVAILABLE) {
            HeaderDocumenter.refer(response, "Retry-After");
        }
        HeaderDocumenter.refer(response, "RateLimit-Policy");
        return response.description(types.stream()
                        .map(type -> "- `" + type.code() + "`: " + type.description())
                        .collect(Collectors.joining("\n")))
                .content(OASFactory.createContent().addMediaType("application/problem+json", problem));
    }
}
