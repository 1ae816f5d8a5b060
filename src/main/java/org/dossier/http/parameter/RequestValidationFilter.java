package org.dossier.http.parameter;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;

/**
 * Rejects unknown, repeated and empty parameters, parameters in the path, control characters, and unexpected bodies.
 */
@Provider
@Priority(Priorities.AUTHENTICATION) // before everything that reads a parameter
final class RequestValidationFilter implements ContainerRequestFilter {

    private final Map<Method, List<String>> parameters = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Context
    HttpServerRequest http;

    @Override
    public void filter(ContainerRequestContext request) {
        if (http.path().indexOf(';') >= 0) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST, "Paths must not contain ';'.");
        }
        MultivaluedMap<String, String> query = request.getUriInfo().getQueryParameters();
        List<String> allowed = parameters.computeIfAbsent(
                resource.getResourceMethod(),
                method -> parametersOf(method).sorted().toList());
        query.forEach((name, values) -> check(name, values, allowed));
        request.getUriInfo().getPathParameters().forEach((name, values) -> {
            if (hasControlCharacter(values.get(0))) {
                throw new ProblemException(
                        ProblemType.MALFORMED_REQUEST, "The path contains a control character in '" + name + "'.");
            }
        });
        if (takesBody(resource.getResourceMethod())) {
            return;
        }
        if (request.getLength() > 0 || request.getHeaders().containsKey("Transfer-Encoding")) {
            throw new ProblemException(
                    ProblemType.UNEXPECTED_BODY, "A " + request.getMethod() + " request must not have a body.");
        }
    }

    private static boolean takesBody(Method method) {
        return method.isAnnotationPresent(POST.class);
    }

    private static void check(String name, List<String> values, List<String> allowed) {
        if (!allowed.contains(name)) {
            throw new ProblemException(ProblemType.UNKNOWN_PARAMETER, "Unknown parameter '" + name + "'.")
                    .with("parameter", name)
                    .with("allowed", allowed);
        }
        if (values.size() > 1) {
            throw new ProblemException(
                            ProblemType.REPEATED_PARAMETER,
                            "Parameter '" + name + "' is given " + values.size() + " times.")
                    .with("parameter", name);
        }
        if (values.get(0).isEmpty()) {
            throw ProblemException.malformed(name, "", "a value");
        }
        if (hasControlCharacter(values.get(0))) {
            throw ProblemException.malformed(name, values.get(0), "text without control characters");
        }
    }

    private static boolean hasControlCharacter(String value) {
        return value.chars().anyMatch(Character::isISOControl);
    }

    private static Stream<String> parametersOf(Method method) {
        return Arrays.stream(method.getParameters()).flatMap(parameter -> parametersOf(parameter, parameter.getType()));
    }

    private static Stream<String> parametersOf(AnnotatedElement element, Class<?> type) {
        return element.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(type.getDeclaredFields()).flatMap(field -> parametersOf(field, field.getType()))
                : Stream.ofNullable(element.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }
}
