package org.dossier.http.contract;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.http.problem.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Adds the error responses to the contract: those of one status, and one for what is common to all operations. */
final class ErrorDocumenter {

    /** The members that every problem has. */
    static final List<String> REQUIRED_MEMBERS = List.of("type", "title", "status", "detail", "instance", "code");

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int REMOVED = 451;

    /** Of all operations: described once, as the response that stands for all statuses without their own. */
    private static final List<Integer> COMMON = List.of(405, 406, 429, 500, 503);

    /** Those of publishing; a path that is not there is not among them. */
    private static final List<Integer> OF_WRITES = List.of(BAD_REQUEST, 401, 403, 409, 413, 415, 422);

    /** Shown as the example of a response with several types; of others the first is. */
    private static final Set<ProblemType> USUAL =
            EnumSet.of(ProblemType.INVALID_PARAMETER, ProblemType.TOO_MANY_REQUESTS);

    private static final String COMMON_NAME = "Problem";

    /** Paths of resources that an edition can retract, and the paths below them, except histories. */
    private static final Pattern RETRACTABLE =
            Pattern.compile(".*/\\{(organisation|source|claimant)}(?!.*/history$).*");

    /** Paths of facts, which can be removed for legal reasons. */
    private static final Pattern REMOVABLE =
            Pattern.compile(".*/\\{(fact|figure|event|statement|relation|designation)}");

    private ErrorDocumenter() {}

    static void refer(Operation operation, PathItem.HttpMethod method, String path) {
        (method == PathItem.HttpMethod.GET ? ofRead(path) : OF_WRITES)
                .forEach(status -> refer(operation, String.valueOf(status), COMMON_NAME + status));
        refer(operation, APIResponses.DEFAULT, COMMON_NAME);
    }

    private static void refer(Operation operation, String status, String name) {
        operation
                .getResponses()
                .addAPIResponse(status, OASFactory.createAPIResponse().ref("#/components/responses/" + name));
    }

    private static List<Integer> ofRead(String path) {
        List<Integer> statuses = new ArrayList<>(List.of(BAD_REQUEST));
        if (path.contains("{")) {
            statuses.add(NOT_FOUND);
        }
        if (RETRACTABLE.matcher(path).matches()) {
            statuses.add(GONE);
        }
        if (REMOVABLE.matcher(path).matches()) {
            statuses.add(REMOVED);
        }
        return statuses;
    }

    static void describe(Components components) {
        Stream.of(OF_WRITES, List.of(NOT_FOUND, GONE, REMOVED))
                .flatMap(List::stream)
                .sorted()
                .forEach(status -> components.addResponse(
                        COMMON_NAME + status, response(List.of(status), type -> "- `" + type.code() + "`: ")));
        components.addResponse(
                COMMON_NAME, response(COMMON, type -> "- " + type.status() + ", `" + type.code() + "`: "));
    }

    private static APIResponse response(List<Integer> statuses, Function<ProblemType, String> start) {
        List<ProblemType> types = Arrays.stream(ProblemType.values())
                .filter(type -> statuses.contains(type.status()))
                .sorted(comparing(ProblemType::status))
                .toList();
        ProblemType shown = types.stream().filter(USUAL::contains).findFirst().orElse(types.get(0));
        APIResponse response = OASFactory.createAPIResponse()
                .description(types.stream()
                        .map(type -> start.apply(type) + type.description())
                        .collect(Collectors.joining("\n")))
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(SchemaCompleter.REFERENCE + "Problem"))
                                        .example(ExampleReader.json("problem-" + shown.code()))));
        if (types.contains(ProblemType.METHOD_NOT_ALLOWED)) {
            HeaderDocumenter.refer(response, "Allow", "RateLimit", "Retry-After");
        }
        if (types.contains(ProblemType.NOT_AUTHENTICATED) || types.contains(ProblemType.NOT_AN_EDITOR)) {
            HeaderDocumenter.refer(response, "WWW-Authenticate");
        }
        HeaderDocumenter.refer(response, "RateLimit-Policy");
        return response;
    }
}
