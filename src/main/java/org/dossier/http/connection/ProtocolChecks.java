package org.dossier.http.connection;

import static java.util.Objects.requireNonNullElse;

import com.google.common.primitives.Longs;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Checks of HTTP conformance that the server does not make. */
public final class ProtocolChecks {

    private static final String CHUNKED = "chunked";

    private ProtocolChecks() {}

    /**
     * Finds requests that HTTP requires servers to reject (RFC 9112, sections 2.3, 3.2 and 6.1). The connection must be
     * closed after such a request, because a proxy may see different requests in the same bytes.
     *
     * @return a description for the client; null if the request conforms
     */
    private static @Nullable String fault(HttpServerRequest request) {
        if (request.version() == null) {
            return "Unknown version of HTTP.";
        }
        if (request.headers().getAll(HttpHeaders.HOST).size() > 1) {
            return "The request has more than one 'Host' header.";
        }
        String coding = request.getHeader(HttpHeaders.TRANSFER_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase(CHUNKED)) {
            return "Unsupported 'Transfer-Encoding'; only 'chunked' is supported.";
        }
        return null;
    }

    /**
     * Also rejects a body by its {@code Content-Length}, before it is read.
     *
     * @param maxBodySize in bytes
     */
    public static @Nullable ProblemException violation(HttpServerRequest request, long maxBodySize) {
        String fault = fault(request);
        if (fault != null) {
            return new ProblemException(ProblemType.MALFORMED_REQUEST, fault);
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && requireNonNullElse(Longs.tryParse(length), 0L) > maxBodySize
                ? new ProblemException(ProblemType.BODY_TOO_LARGE, "The body is too large.")
                : null;
    }
}
