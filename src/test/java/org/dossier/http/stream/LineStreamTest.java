package org.dossier.http.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.dossier.http.cache.ContentCoding;
import org.dossier.http.cache.LineRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Over connections of its own. */
@QuarkusTest // whose guard every connection has
class LineStreamTest {

    private static final int MEGABYTE = 1 << 20;

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger done = new AtomicInteger();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @ParameterizedTest
    @EnumSource
    void all_lines_come_in_their_order_in_any_coding(ContentCoding coding) throws IOException {
        Brotli4jLoader.ensureAvailability();
        int port = serve((number, last) -> (number + " of " + last + "\n").getBytes(UTF_8), 3, 1_000, coding);

        try (InputStream body = decoded(coding, get(port))) {
            assertThat(new String(body.readAllBytes(), UTF_8))
                    .isEqualTo(IntStream.rangeClosed(3, 1_000)
                            .mapToObj(number -> number + " of 1000\n")
                            .collect(Collectors.joining()));
        }
        await().untilAtomic(done, org.hamcrest.Matchers.equalTo(2));
    }

    @Test
    void a_range_without_lines_is_an_empty_body() throws IOException {
        int port = serve((number, last) -> new byte[1], 4, 3, ContentCoding.IDENTITY);

        assertThat(get(port).readAllBytes()).isEmpty();
    }

    @Test
    void what_is_broken_off_is_not_taken_for_the_whole() throws IOException {
        LineSeries failing = (number, last) -> {
            if (number == 5) {
                throw new IllegalStateException("away");
            }
            return new byte[MEGABYTE];
        };
        InputStream body = get(serve(failing, 1, 9, ContentCoding.IDENTITY));

        assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
    }

    @Test
    void no_line_is_read_before_the_client_has_taken_the_one_before() throws Exception {
        AtomicInteger read = new AtomicInteger();
        LineSeries counted = (number, last) -> {
            read.set(number);
            return new byte[MEGABYTE];
        };
        int port = serve(counted, 1, 1_000, ContentCoding.IDENTITY);
        try (Socket idle = new Socket("localhost", port)) {
            idle.getOutputStream().write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(UTF_8));
            AtomicInteger before = new AtomicInteger();
            await().pollInterval(Duration.ofMillis(500)).until(() -> {
                int now = read.get();
                return now > 0 && now == before.getAndSet(now);
            });
            // What the system takes for the connection is some megabytes.
            assertThat(read.get()).isLessThan(100);
        }
        await().until(() -> done.get() > 0);
    }

    private int serve(LineSeries series, int first, int last, ContentCoding coding) {
        HttpServer server = vertx.createHttpServer().requestHandler(request -> {
            LineStream stream = new LineStream(
                    vertx,
                    request.response().setChunked(true),
                    series,
                    new LineRange(first, last),
                    coding,
                    ended -> done.incrementAndGet());
            request.response().endHandler(ended -> stream.closed());
            request.response().closeHandler(closed -> stream.closed());
            stream.start();
        });
        return server.listen(0).toCompletionStage().toCompletableFuture().join().actualPort();
    }

    private static InputStream get(int port) throws IOException {
        return URI.create("http://localhost:" + port).toURL().openStream();
    }

    private static InputStream decoded(ContentCoding coding, InputStream body) throws IOException {
        return switch (coding) {
            case GZIP -> new GZIPInputStream(body);
            case BROTLI -> new BrotliInputStream(body);
            case IDENTITY -> body;
        };
    }
}
