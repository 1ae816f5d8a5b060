package org.dossier.http.contract;

import java.util.List;
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

    static final String REFERENCE = "#/components/headers/";

    private Headers() {}

    static void describe(Components components) {
        components.setHeaders(
                new TreeMap<>(
                        Map.of(
                                "Allow",
                                header(
                                        Schema.SchemaType.STRING,
                                        "The methods that the path has.",
                                        "GET, HEAD, OPTIONS"),
                                "Cache-Control",
                                header(
                                        Schema.SchemaType.STRING,
                                        "How long caches may keep it: a minute, or for good where `edition` names the edition.",
                                        "public, max-age=60, stale-while-revalidate=60, stale-if-error=3600"),
                                "ETag",
                                header(
                                        Schema.SchemaType.STRING,
                                        "The strong tag of the body: send it back as `If-None-Match`, and get a 304 while nothing has changed.",
                                        "\"POvR8wx18_8-Dbl4S1qyDA\""),
                                "Last-Modified",
                                header(
                                        Schema.SchemaType.STRING,
                                        "When what it shows last changed.",
                                        "Sun, 22 Nov 2026 22:00:00 GMT"),
                                "Vary",
                                header(
                                        Schema.SchemaType.STRING,
                                        "The request headers that chose it; absent when parameters chose everything.",
                                        "Accept, Accept-Encoding, Accept-Language"),
                                "Content-Language",
                                header(Schema.SchemaType.STRING, "The language of the texts (BCP 47).", "en"),
                                "Dossier-Edition",
                                header(
                                        Schema.SchemaType.INTEGER,
                                        "The number of the edition that the response shows.",
                                        1),
                                "Link",
                                header(
                                        Schema.SchemaType.STRING,
                                        "Where more is (RFC 8288): the contract (`rel=\"describedby\"`), the same facts in the other formats of"
                                                + " the route (`rel=\"alternate\"`), and the next page, if there is one (`rel=\"next\"`).",
                                        "</v1/organisations/tren-de-aragua/figures?cursor=...>; rel=\"next\", </openapi>; rel=\"describedby\""))));
    }

    /** Adds to a response the headers that its operation sends, which its parameters tell. */
    static void refer(Operation operation, APIResponse response) {
        List.of("Content-Language", "ETag", "Last-Modified", "Cache-Control", "Vary", "Link")
                .forEach(name ->
                        response.addHeader(name, OASFactory.createHeader().ref(REFERENCE + name)));
        if (takes(operation, "edition")) {
            response.addHeader("Dossier-Edition", OASFactory.createHeader().ref(REFERENCE + "Dossier-Edition"));
        }
    }

    /** The answer to whoever has the representation already. */
    static APIResponse unchanged() {
        APIResponse response = OASFactory.createAPIResponse()
                .description("What `If-None-Match` or `If-Modified-Since` tells of has not changed.");
        List.of("ETag", "Last-Modified", "Cache-Control", "Vary")
                .forEach(name ->
                        response.addHeader(name, OASFactory.createHeader().ref(REFERENCE + name)));
        return response;
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
