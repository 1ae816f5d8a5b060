package org.dossier.http.problem;

import java.util.Locale;

/** Every kind of error a client can meet: its status, what it means, and how to mend the call. */
public enum ProblemType {
    UNKNOWN_ROUTE(404, "No such route", "No resource has this path. The index at /v1 links to all of them."),
    UNKNOWN_RESOURCE(
            404,
            "No such resource",
            "The path is well formed, but what it names is not in the edition that was read. `resource` and `id` name it;"
                    + " `list` is where to find those that exist."),
    UNKNOWN_PARAMETER(
            400, "Unknown query parameter", "The route has no such parameter. `allowed` lists those that it has."),
    REPEATED_PARAMETER(
            400,
            "Query parameter given more than once",
            "Each parameter may stand once in a request; lists are written with commas."),
    INVALID_PARAMETER(
            400,
            "Invalid parameter value",
            "The value is not one that the parameter takes. `allowed` lists the values, or `expected` describes them."),
    CONFLICTING_PARAMETERS(
            400,
            "Parameters that contradict each other",
            "The parameters listed in `parameters` cannot be combined as they were, or not with what the header `header` asks for."),
    INVALID_CURSOR(
            400,
            "Invalid cursor",
            "A cursor is taken from `links.next` of a page and works only with the route and the filters of that page."
                    + " Ask for the first page again, without a cursor."),
    UNKNOWN_EDITION(
            400,
            "No such edition",
            "`edition` must be the number of a published edition; `expected` says which exist."),
    BEFORE_FIRST_EDITION(
            400,
            "Time before the first edition",
            "Nothing was known at `knownAt`; `expected` gives the earliest time."),
    MALFORMED_BODY(
            400,
            "Malformed request body",
            "The body is not JSON, or not as it is taken here; `expected` says what is, `line` and `column` where to look."),
    INVALID_IDEMPOTENCY_KEY(
            400,
            "No idempotency key",
            "Publishing takes an `Idempotency-Key` of the caller's making, so that it can be asked for again without publishing"
                    + " twice; `expected` describes it."),
    UNEXPECTED_BODY(400, "Unexpected request body", "This method takes no body. Send the request without one."),
    MALFORMED_REQUEST(400, "Malformed request", "The request could not be read as HTTP intends it; `detail` says why."),
    NOT_AUTHENTICATED(
            401,
            "No valid token",
            "Publishing takes a bearer token (JWT) of an editor, and there was none, or none that is valid now. Reads take none."),
    PUBLISHING_OFF(
            403,
            "Publishing is off",
            "The service has no key to verify tokens with, and so publishes nothing. Its operator can set one."),
    NOT_AN_EDITOR(403, "Not an editor", "The token is valid, but its holder does not have the role `editor`."),
    METHOD_NOT_ALLOWED(
            405, "Method not allowed", "The route has no such method; `Allow` and `allowed` list those that it has."),
    NOT_ACCEPTABLE(
            406, "No acceptable media type", "`Accept` rules out all that the route can serve, listed in `allowed`."),
    EDITION_CONFLICT(
            409,
            "Another edition was published meanwhile",
            "Nothing was published, as `basedOn` is no longer the newest edition; `current` is. Look at what it changed, and"
                    + " base the edition on it."),
    RETRACTED(
            410,
            "Retracted",
            "What was here no longer stands. `reason` says why, `at` and `edition` when; `replacedBy`, if there is one, what to cite"
                    + " instead. Reads of earlier editions still show it, and its `history` all that became of it."),
    BODY_TOO_LARGE(
            413,
            "Request body too large",
            "The body has more bytes than are taken. Publish the changes as several editions."),
    UNSUPPORTED_MEDIA_TYPE(
            415, "Unsupported media type", "The body is of a type that is not taken; `allowed` lists those that are."),
    INVALID_EDITION(
            422,
            "Invalid edition",
            "Nothing was published. `faults` names all that is wrong, each with a JSON Pointer to the place in the body."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "Idempotency key used for something else",
            "The key has published `edition`, from another body. Take a new key for a new edition."),
    TOO_MANY_REQUESTS(
            429,
            "Too many requests",
            "The client has used up its quota: `quota` requests, which come back evenly within `window` seconds. The next is free"
                    + " in `retryAfter` seconds, as `Retry-After` says too. A client is an IPv4 address, or a /64 network of IPv6. Polls"
                    + " that are answered with 304 cost nothing."),
    TOO_MANY_STREAMS(
            429,
            "Too many streams",
            "The client has as many streams open as it may, `quota`. Close one before you open another: one is enough for all readers of an"
                    + " application."),
    REMOVED(
            451,
            "Removed by order of the law",
            "What was here was taken out of all editions. `reason` says why, `at` and `edition` when."),
    INTERNAL_ERROR(
            500,
            "Internal error",
            "The fault is ours. `reference` finds the failure in our log; quote it when you report the problem."),
    OVERLOADED(
            503,
            "Too much to do",
            "More was asked for at once than the service can compute. Nothing was done; ask again after `retryAfter` seconds."),
    STORE_UNAVAILABLE(
            503,
            "The store is away",
            "What was asked for is not in memory, and the store does not answer. Ask again after `retryAfter` seconds; whether an edition"
                    + " was published is not known then, so ask with the same `Idempotency-Key`.");

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

    /** When the problem occurs and how the caller mends it; Markdown. */
    public String description() {
        return description;
    }

    /** The kebab-case code, e.g. {@code unknown-parameter}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The address of the problem's documentation: the {@code type} of RFC 9457, a relative reference. */
    public String uri() {
        return "/v1/problems/" + code();
    }
}
