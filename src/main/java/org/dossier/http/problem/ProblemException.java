package org.dossier.http.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ends a request with a problem. Thrown wherever the fault is found; one mapper turns it into the response. */
public final class ProblemException extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final String detail;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    /** @param detail what was wrong with this very request, for the person who sent it; never an exception's text */
    public ProblemException(ProblemType type, String detail) {
        super(detail, type.status());
        this.type = type;
        this.detail = detail;
    }

    /** Adds a fact that the caller needs to mend the call. */
    public ProblemException with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** Adds a header to the response. */
    public ProblemException header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Says when to try again: in the problem, and in the header that clients heed. */
    public ProblemException retryAfter(long seconds) {
        return with("retryAfter", seconds).header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    }

    /** The path names something that the edition does not hold: a 404. */
    public static ProblemException unknownResource(String resource, String id, String list) {
        return new ProblemException(ProblemType.UNKNOWN_RESOURCE, "There is no " + resource + " '" + id + "'.")
                .with("resource", resource)
                .with("id", id)
                .with("list", list);
    }

    /** A parameter's value is not in its closed list: a 400. */
    public static ProblemException notAllowed(String parameter, String value, List<String> allowed) {
        return new ProblemException(
                        ProblemType.INVALID_PARAMETER, "'" + value + "' is not a value of '" + parameter + "'.")
                .with("parameter", parameter)
                .with("value", value)
                .with("allowed", allowed);
    }

    /** A parameter's value has the wrong form: a 400. */
    public static ProblemException malformed(String parameter, String value, String expected) {
        return new ProblemException(
                        ProblemType.INVALID_PARAMETER,
                        "'" + value + "' is not a value of '" + parameter + "': expected " + expected + ".")
                .with("parameter", parameter)
                .with("value", value)
                .with("expected", expected);
    }

    /**
     * A parameter does not go with the format that was asked for: a 400.
     *
     * @param named whether the parameter {@code format} asked for it; otherwise the header {@code Accept} did
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

    /** Those that only this problem has. */
    Map<String, String> headers() {
        return Collections.unmodifiableMap(headers);
    }
}
