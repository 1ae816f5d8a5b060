package org.dossier.http.problem;

import java.util.Locale;

/** All types of problem: status, meaning, and how to correct the request. */
public enum ProblemType {
    UNKNOWN_ROUTE(404, "No such route", "No resource has this path. The index at /v1 links to all resources."),
    UNKNOWN_RESOURCE(
            404,
            "No such resource",
            "The path is valid, but the edition does not contain the resource. `resource` and `id` name it; `list` links to the"
                    + " list of those that exist."),
    UNKNOWN_PARAMETER(
            400, "Unknown query parameter", "The path does not have this parameter. `allowed` lists its parameters."),
    REPEATED_PARAMETER(
            400,
            "Repeated query parameter",
            "A parameter may occur only once in a request. Separate the values of a list by commas."),
    INVALID_PARAMETER(
            400,
            "Invalid parameter value",
            "The parameter does not allow this value. `allowed` lists the allowed values, or `expected` describes them."),
    CONFLICTING_PARAMETERS(
            400,
            "Conflicting parameters",
            "The parameters in `parameters` cannot be combined with each other, or with the value of the header in `header`."),
    INVALID_CURSOR(
            400,
            "Invalid cursor",
            "A cursor comes from `links.next` of a page, and works only with the path and the filters of that page."
                    + " Request the first page again, without a cursor."),
    UNKNOWN_EDITION(
            400, "No such edition", "`edition` must be the number of a published edition; `expected` gives the range."),
    BEFORE_FIRST_EDITION(
            400,
            "Time before the first edition",
            "Nothing was published before the time in `knownAt`; `expected` gives the earliest time."),
    MALFORMED_BODY(
            400,
            "Malformed request body",
            "The body is not valid JSON, or exceeds a limit. `expected` describes valid bodies; `line` and `column` locate the error."),
    INVALID_IDEMPOTENCY_KEY(
            400,
            "Missing or invalid idempotency key",
            "Publishing requires an `Idempotency-Key` of your choice, so that you can repeat the request without publishing"
                    + " twice. `expected` describes it."),
    UNEXPECTED_BODY(400, "Unexpected request body", "The method does not accept a body. Send the request without one."),
    MALFORMED_REQUEST(
            400, "Malformed request", "The request violates HTTP or a limit of the service; `detail` says how."),
    NOT_AUTHENTICATED(
            401,
            "Missing or invalid token",
            "Publishing requires a bearer token (JWT) of an editor. The token is missing, invalid or expired. Reads need no token."),
    PUBLISHING_OFF(
            403,
            "Publishing is disabled",
            "The service has no key to verify tokens with. Its operator can configure one."),
    NOT_AN_EDITOR(403, "Not an editor", "The token is valid, but does not have the role `editor`."),
    METHOD_NOT_ALLOWED(
            405, "Method not allowed", "The path does not have this method; `Allow` and `allowed` list its methods."),
    NOT_ACCEPTABLE(
            406, "Not acceptable", "`Accept` allows none of the media types of the path, which `allowed` lists."),
    EDITION_CONFLICT(
            409,
            "Edition conflict",
            "Nothing was published, because `basedOn` is not the newest edition; `current` is. Check what it changed, and base your"
                    + " edition on it."),
    RETRACTED(
            410,
            "Retracted",
            "The resource was retracted. `reason` says why, `at` and `edition` when. `replacedBy`, if present, is the fact to cite instead."
                    + " Earlier editions still show the resource, and `history` all its revisions."),
    BODY_TOO_LARGE(
            413,
            "Request body too large",
            "The body exceeds the maximum size. Publish the changes as several editions."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Unsupported media type",
            "The body has an unsupported media type; `allowed` lists the supported ones."),
    INVALID_EDITION(
            422,
            "Invalid edition",
            "Nothing was published. `faults` lists all errors, each with a JSON Pointer into the body."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "Idempotency key reused",
            "The key was used to publish `edition` from a different body. Use a new key for each edition."),
    TOO_MANY_REQUESTS(
            429,
            "Too many requests",
            "The client has used up its quota of `quota` requests, which is refilled evenly within `window` seconds. Retry after"
                    + " `retryAfter` seconds (also in `Retry-After`). A client is an IPv4 address, or an IPv6 /64 network. Responses with"
                    + " 304 are free."),
    TOO_MANY_STREAMS(
            429,
            "Too many streams",
            "The client already has `quota` streams open. Close one before you open another. One stream is enough for all users of an"
                    + " application."),
    REMOVED(
            451,
            "Removed for legal reasons",
            "The resource was removed from all editions. `reason` says why, `at` and `edition` when."),
    INTERNAL_ERROR(
            500,
            "Internal error",
            "The service failed. `reference` identifies the failure in its log; quote it when you report the problem."),
    OVERLOADED(
            503,
            "Service overloaded",
            "The service received more requests than it can process. Nothing was done; retry after `retryAfter` seconds."),
    SEARCH_NOT_READY(
            503,
            "Search not ready",
            "The search index is being built, or has not seen the requested edition yet. Retry after `retryAfter` seconds. All other"
                    + " resources are there."),
    STORE_UNAVAILABLE(
            503,
            "Database unavailable",
            "The response is not in memory, and the database does not respond. Retry after `retryAfter` seconds. An edition may or may not"
                    + " have been published, so retry with the same `Idempotency-Key`.");

    private final int status;
    private final String title;
    private final String description;

    ProblemType(int status, String title, String description) {
        this.status = status;
        this.title = title;
        this.description = description;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** When the problem occurs, and how to correct the request; Markdown. */
    public String description() {
        return description;
    }

    /** The kebab-case code, e.g. {@code unknown-parameter}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The {@code type} of RFC 9457: a relative reference to the documentation of the problem. */
    public String uri() {
        return "/v1/problems/" + code();
    }
}
