package org.dossier.http.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.dossier.support.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that HTTP says to refuse. The connection ends with each, so that what follows it is never answered. */
@QuarkusTest
class ProtocolChecksTest {

    private static final String NEXT = "GET /v1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1 HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n",
                "GET /v1 HTTP/1.0\r\nConnection: keep-alive\r\nHost: a\r\nHost: b\r\n\r\n",
                "POST /v1 HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET /openapi HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"
            })
    void a_request_names_one_host(String request) throws IOException {
        assertThat(Connection.exchange(request + NEXT))
                .contains(" 400 Bad Request", "\"The request has more than one 'Host' header.\"")
                .contains("Access-Control-Allow-Origin: *")
                .doesNotContain(" 200 OK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X: y", "Host: a b", "Host: a@b", "Host: a:port", "Host: [::1"})
    void and_names_it_rightly(String header) throws IOException {
        assertThat(Connection.exchange("GET /v1 HTTP/1.1\r\nConnection: close\r\n" + header + "\r\n\r\n"))
                .startsWith("HTTP/1.1 400 Bad Request")
                .contains("\"The request is malformed.\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.2", "HTTP/2.0", "HTTP/11.1", "HTCPCP/1.0"})
    void a_request_is_in_a_version_that_there_is(String version) throws IOException {
        assertThat(Connection.exchange("GET /v1 " + version + "\r\nHost: localhost\r\n\r\n" + NEXT))
                .contains(" 400 Bad Request", "\"Unknown version of HTTP.\"")
                .doesNotContain(" 200 OK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xchunked", "gzip", "identity"})
    void a_body_is_sent_in_a_way_that_is_known(String coding) throws IOException {
        for (String method : new String[] {"GET", "POST", "HEAD"}) {
            assertThat(Connection.exchange(method + " /v1 HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: " + coding
                            + "\r\n\r\n" + NEXT))
                    .startsWith("HTTP/1.1 400 Bad Request")
                    .doesNotContain(" 200 OK");
        }
    }

    @Test
    void before_version_1_1_a_request_needs_no_host() throws IOException {
        assertThat(Connection.exchange("GET /v1/organisations?limit=1 HTTP/1.0\r\n\r\n"))
                .startsWith("HTTP/1.0 200 OK")
                .contains("\"self\":\"/v1/organisations?limit=1\"");
        assertThat(Connection.exchange("GET /nothing HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.0 404 Not Found");
    }

    @Test
    void a_target_may_be_a_whole_address() throws IOException {
        assertThat(Connection.exchange(NEXT.replace("/v1", "http://[::1]/v1/organisations?limit=1")))
                .startsWith("HTTP/1.1 200 OK");
        assertThat(Connection.exchange(NEXT.replace("/v1", "ftp://[::1]/nothing")))
                .startsWith("HTTP/1.1 404 Not Found");
    }
}
