package org.dossier.http.contract;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds the response headers to the contract. */
final class HeaderDocumenter {

    private static final String NOT_MODIFIED = "NotModified";
    private static final String REFERENCE = "#/components/headers/";

    private HeaderDocumenter() {}

    static void describe(Components components) {
        components.addResponse(NOT_MODIFIED, notModified());
        components.setHeaders(new TreeMap<>(Map.ofEntries(
                text("Allow", "The methods of the path.", "GET, HEAD, OPTIONS"),
                text(
                        "Cache-Control",
                        "How long caches may store the response. By default browsers ask each time, and shared caches after ten seconds; one week for requests with `edition`.",
                        "public, max-age=0, s-maxage=10, stale-if-error=3600"),
                text("Content-Language", "The language of the texts (BCP 47).", "en"),
                number("Dossier-Edition", "The number of the edition that the response shows."),
                text(
                        "ETag",
                        "Strong entity tag of the body. Send it in `If-None-Match` to get a 304 if nothing has changed.",
                        "\"POvR8wx18_8-Dbl4S1qyDA\""),
                text("Last-Modified", "Time of the last change.", "Sun, 22 Nov 2026 22:00:00 GMT"),
                text(
                        "Link",
                        "Links (RFC 8288) to the contract (`rel=\"describedby\"`), to other formats of the response"
                                + " (`rel=\"alternate\"`), to the next page, if any (`rel=\"next\"`), to the licence of the data"
                                + " (`rel=\"license\"`), and to the address to cite: the same in the same edition"
                                + " (`rel=\"cite-as\"`).",
                        "</v1/organisations/tren-de-aragua/figures?cursor=...>; rel=\"next\", </openapi>;"
                                + " rel=\"describedby\""),
                text("Location", "The path of the edition.", "/v1/editions/3"),
                text(
                        "RateLimit",
                        "The remaining quota of the client: `r` requests within the next `t` seconds.",
                        "\"client\";r=0;t=1"),
                text(
                        "RateLimit-Policy",
                        "The quota of each client: `q` requests, refilled evenly within `w` seconds (IETF draft"
                                + " \"RateLimit header fields for HTTP\"). Absent if there is no limit.",
                        "\"client\";q=600;w=60"),
                number("Retry-After", "Seconds to wait before the next attempt."),
                text("WWW-Authenticate", "The authentication scheme (RFC 6750).", "Bearer"),
                text(
                        "Vary",
                        "The request headers that the response depends on.",
                        "Accept, Accept-Encoding, Accept-Language"))));
    }

    private static Map.Entry<String, Header> text(String name, String description, String example) {
        return Map.entry(name, header(Schema.SchemaType.STRING, description, example));
    }

    private static Map.Entry<String, Header> number(String name, String description) {
        Header header = header(Schema.SchemaType.INTEGER, description, 1);
        header.getSchema().format("int32");
        return Map.entry(name, header);
    }

    /** Adds references to the headers of a successful read; those of caching, which all reads have, are described with the 304. */
    static void refer(Operation operation, APIResponse response) {
        if (hasParameter(operation, "lang")) {
            refer(response, "Content-Language");
        }
        refer(response, "ETag", "Link");
        if (hasParameter(operation, "edition")) {
            refer(response, "Dossier-Edition");
        }
    }

    static void referToNotModified(Operation operation) {
        operation
                .getResponses()
                .addAPIResponse("304", OASFactory.createAPIResponse().ref("#/components/responses/" + NOT_MODIFIED));
    }

    private static APIResponse notModified() {
        APIResponse response = OASFactory.createAPIResponse()
                .description("Not modified since the response that `If-None-Match` or `If-Modified-Since` refers to.");
        refer(response, "ETag", "Last-Modified", "Cache-Control", "Vary", "RateLimit-Policy");
        return response;
    }

    /** Adds references to headers to a response. */
    static void refer(APIResponse response, String... names) {
        for (String name : names) {
            response.addHeader(name, OASFactory.createHeader().ref(REFERENCE + name));
        }
    }

    private static boolean hasParameter(Operation operation, String parameter) {
        return operation.getParameters().stream().anyMatch(taken -> parameter.equals(taken.getName()));
    }

    private static Header header(Schema.SchemaType type, String description, Object example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(type))
                .example(example);
    }
}
