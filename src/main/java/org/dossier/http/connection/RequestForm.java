package org.dossier.http.connection;

import static java.util.Objects.requireNonNullElse;

import com.google.common.primitives.Longs;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** The form of a request, before what it asks for. */
public final class RequestForm {

    private static final String CHUNKED = "chunked";

    private RequestForm() {}

    /**
     * What HTTP says to refuse, and the server lets pass (RFC 9112, sections 2.3, 3.2 and 6.1). The connection has to end with such
     * a request, as a proxy on the way may see other requests in the same bytes.
     *
     * @return what is wrong with it, for the person who sent it; null if nothing is
     */
    public static @Nullable String fault(HttpServerRequest request) {
        if (request.version() == null) {
            return "There is no such version of HTTP.";
        }
        if (request.headers().getAll(HttpHeaders.HOST).size() > 1) {
            return "The request names more than one host.";
        }
        String coding = request.getHeader(HttpHeaders.TRANSFER_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase(CHUNKED)) {
            return "The body is sent in a way that is not known here.";
        }
        return null;
    }

    /**
     * The same as the problem that the request fails with; so does a body that says that it is too large, before it is read.
     *
     * @param largestBody in bytes
     */
    public static @Nullable ProblemException refusal(HttpServerRequest request, long largestBody) {
        String fault = fault(request);
        if (fault != null) {
            return new ProblemException(ProblemType.MALFORMED_REQUEST, fault);
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && requireNonNullElse(Longs.tryParse(length), 0L) > largestBody
                ? new ProblemException(ProblemType.BODY_TOO_LARGE, "The body has more bytes than are taken here.")
                : null;
    }
}
