package org.dossier.http.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ends a request with a problem. {@link ProblemMapper} turns it into the response. */
public final class ProblemException extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final String detail;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    /** @param detail explains the problem with this request to the client; never the message of another exception */
    public ProblemException(ProblemType type, String detail) {
        super(detail, type.status());
        this.type = type;
        this.detail = detail;
    }

    /** Adds a member that helps the client to correct the request. */
    public ProblemException with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** Adds a header to the response. */
    public ProblemException header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Sets {@code Retry-After}, and the same member of the problem. */
    public ProblemException retryAfter(long seconds) {
        return with("retryAfter", seconds).header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    }

    /** 404: the path names something that the edition does not contain. */
    public static ProblemException unknownResource(String resource, String id, String list) {
        return new ProblemException(ProblemType.UNKNOWN_RESOURCE, "There is no " + resource + " '" + id + "'.")
                .with("resource", resource)
                .with("id", id)
                .with("list", list);
    }

    /** 400: the value of a parameter is not one of the allowed values. */
    public static ProblemException notAllowed(String parameter, String value, List<String> allowed) {
        return new ProblemException(
                        ProblemType.INVALID_PARAMETER, "'" + value + "' is not a value of '" + parameter + "'.")
                .with("parameter", parameter)
                .with("value", value)
                .with("allowed", allowed);
    }

    /** 400: the value of a parameter has the wrong form. */
    public static ProblemException malformed(String parameter, String value, String expected) {
        return new ProblemException(
                        ProblemType.INVALID_PARAMETER,
                        "'" + value + "' is not a value of '" + parameter + "': expected " + expected + ".")
                .with("parameter", parameter)
                .with("value", value)
                .with("expected", expected);
    }

    /**
     * 400: a parameter does not work with the requested format.
     *
     * @param named whether the parameter {@code format} requested it; otherwise {@code Accept} did
     */
    public static ProblemException notOfFormat(String parameter, boolean named, String detail) {
        ProblemException conflict = new ProblemException(ProblemType.CONFLICTING_PARAMETERS, detail)
                .with("parameters", named ? List.of("format", parameter) : List.of(parameter));
        return named ? conflict : conflict.with("header", HttpHeaders.ACCEPT);
    }

    ProblemType type() {
        return type;
    }

    String detail() {
        return detail;
    }

    /** In the order in which they were added. */
    public Map<String, Object> members() {
        return Collections.unmodifiableMap(members);
    }

    /** Headers beyond those of every problem. */
    Map<String, String> headers() {
        return Collections.unmodifiableMap(headers);
    }
}
