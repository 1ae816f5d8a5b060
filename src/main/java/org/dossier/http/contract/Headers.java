package org.dossier.http.contract;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The response headers that the contract describes. */
final class Headers {

    private static final String REFERENCE = "#/components/headers/";

    private Headers() {}

    static void describe(Components components) {
        components.setHeaders(new TreeMap<>(Map.ofEntries(
                text("Allow", "The methods that the path has.", "GET, HEAD, OPTIONS"),
                text(
                        "Cache-Control",
                        "How long caches may keep it: a minute, unless the operator says otherwise; a week where `edition` names the edition.",
                        "public, max-age=60, stale-while-revalidate=60, stale-if-error=3600"),
                text("Content-Language", "The language of the texts (BCP 47).", "en"),
                number("Dossier-Edition", "The number of the edition that the response shows."),
                text(
                        "ETag",
                        "The strong tag of the body: send it back as `If-None-Match`, and get a 304 while nothing has"
                                + " changed.",
                        "\"POvR8wx18_8-Dbl4S1qyDA\""),
                text("Last-Modified", "When what it shows last changed.", "Sun, 22 Nov 2026 22:00:00 GMT"),
                text(
                        "Link",
                        "Where more is (RFC 8288): the contract (`rel=\"describedby\"`), the same facts in the other formats"
                                + " of the route (`rel=\"alternate\"`), and the next page, if there is one (`rel=\"next\"`).",
                        "</v1/organisations/tren-de-aragua/figures?cursor=...>; rel=\"next\", </openapi>;"
                                + " rel=\"describedby\""),
                text("Location", "Where the edition is.", "/v1/editions/3"),
                text(
                        "RateLimit",
                        "What is left to this client: `r` requests for the next `t` seconds.",
                        "\"client\";r=0;t=1"),
                text(
                        "RateLimit-Policy",
                        "What each client may do: `q` requests at once, which come back evenly within `w` seconds (IETF draft"
                                + " \"RateLimit header fields for HTTP\"). Absent where the service sets no limit.",
                        "\"client\";q=600;w=60"),
                number("Retry-After", "After how many seconds to ask again."),
                text("WWW-Authenticate", "How to say who asks (RFC 6750).", "Bearer"),
                text(
                        "Vary",
                        "The request headers that chose it, and that no parameter overrides.",
                        "Accept, Accept-Encoding, Accept-Language"))));
    }

    private static Map.Entry<String, Header> text(String name, String description, String example) {
        return Map.entry(name, header(Schema.SchemaType.STRING, description, example));
    }

    private static Map.Entry<String, Header> number(String name, String description) {
        return Map.entry(name, header(Schema.SchemaType.INTEGER, description, 1));
    }

    /** Adds to a response the headers that its operation sends, which its parameters tell. */
    static void refer(Operation operation, APIResponse response) {
        refer(
                response,
                "Content-Language",
                "ETag",
                "Last-Modified",
                "Cache-Control",
                "Vary",
                "Link",
                "RateLimit-Policy");
        if (takes(operation, "edition")) {
            refer(response, "Dossier-Edition");
        }
    }

    /** The answer to whoever has the representation already. */
    static APIResponse unchanged() {
        APIResponse response = OASFactory.createAPIResponse()
                .description("What `If-None-Match` or `If-Modified-Since` tells of has not changed.");
        refer(response, "ETag", "Last-Modified", "Cache-Control", "Vary", "RateLimit-Policy");
        return response;
    }

    /** Adds headers to a response by their names. */
    static void refer(APIResponse response, String... names) {
        for (String name : names) {
            response.addHeader(name, OASFactory.createHeader().ref(REFERENCE + name));
        }
    }

    private static boolean takes(Operation operation, String parameter) {
        return operation.getParameters().stream().anyMatch(taken -> parameter.equals(taken.getName()));
    }

    private static Header header(Schema.SchemaType type, String description, Object example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(type))
                .example(example);
    }
}
