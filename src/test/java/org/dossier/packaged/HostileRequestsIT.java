package org.dossier.packaged;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dossier.packaged.HostileRequests.FIGURES;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.dossier.Effort;
import org.dossier.packaged.HostileRequests.Family;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that mean harm, against a service that has hardly more memory than it needs. They are drawn by a seed, which
 * {@code -Dseed} sets to that of a failure.
 */
@Isolated
@Tag("endurance")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestsIT {

    private static final int ATTACKERS = 125;
    private static final int REQUESTS_OF_EACH = Effort.of(16, 80);

    /** From how many addresses they come: what one client asks for is computed one after the other, and only so much waits. */
    private static final int ADDRESSES = 5;

    private static final int DEAF = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Ends the connection after what was answered before, where the service still takes it for a request. */
    private static final String END = "GET /end HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    /** How long an attacker waits where the service waits for more. */
    private static final int SILENCE_IN_MILLISECONDS = 1_500;

    /** A status line; none of the requests has one that an answer could repeat. */
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3}) ");

    @TempDir
    static Path folder;

    private PackagedService service;

    /** It fills its own store, so that it has run for a while when the first attack asks for answers soon. */
    @BeforeAll
    void start() {
        service = PackagedService.onH2(
                        folder,
                        List.of("dossier.cache.bytes=8388608", "dossier.limit.quota=0"),
                        "-Xmx96m",
                        "-XX:+ExitOnOutOfMemoryError")
                .started();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void no_request_does_harm() throws Exception {
        long seed = Long.getLong("seed", new Random().nextLong());
        Reader reader = new Reader(service);
        AtomicInteger answered = new AtomicInteger();
        Queue<Socket> halfSent = new ConcurrentLinkedQueue<>();
        ExecutorService attackers = Executors.newFixedThreadPool(ATTACKERS + 1);
        try {
            Future<Integer> reading = attackers.submit(reader);
            List<Future<List<String>>> attacks = new ArrayList<>();
            for (int i = 0; i < ATTACKERS; i++) {
                attacks.add(attackers.submit(
                        new Attacker(service, "127.0.0." + (1 + i % ADDRESSES), i, halfSent, answered, seed + i)));
            }
            List<String> faults = new ArrayList<>();
            for (Future<List<String>> attack : attacks) {
                faults.addAll(attack.get());
            }
            reader.enough = true;
            assertThat(faults).as("seed %d", seed).isEmpty();
            assertThat(answered).as("seed %d", seed).hasValueGreaterThan(ATTACKERS * REQUESTS_OF_EACH / 2);
            for (Socket socket : halfSent) {
                assertThat(socket.getInputStream().available())
                        .as("seed %d", seed)
                        .isZero();
            }
            assertThat(reading.get()).as("reads beside them").isGreaterThan(10);
        } finally {
            attackers.shutdownNow();
            for (Socket socket : halfSent) {
                socket.close();
            }
        }
        assertThat(service.log()).as("seed %d", seed).doesNotContain(" ERROR ", "OutOfMemory", "blocked for");
    }

    /** Sends as much as is taken for a while, and reads nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                FIGURES,
                FIGURES + "?knownAt=2100-01-01T00:00:00Z",
                FIGURES + "?role=nothing",
            })
    void whoever_asks_without_listening_harms_nobody_else(String read) throws Exception {
        Reader reader = new Reader(service);
        ExecutorService clients = Executors.newCachedThreadPool();
        List<Socket> deaf = new ArrayList<>();
        try {
            for (int i = 0; i < DEAF; i++) {
                Socket socket = connect(service);
                deaf.add(socket);
                clients.submit(() -> {
                    byte[] requests = ("GET " + read + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .repeat(100)
                            .getBytes(ISO_8859_1);
                    while (true) {
                        socket.getOutputStream().write(requests);
                    }
                });
            }
            Future<Integer> reading = clients.submit(reader);
            await().atMost(PATIENCE).until(() -> reader.reads > 10 || reading.isDone());
            reader.enough = true;
            reading.get();
        } finally {
            for (Socket socket : deaf) {
                socket.close();
            }
            clients.shutdownNow();
        }
        assertThat(service.log()).doesNotContain(" ERROR ", "OutOfMemory", "blocked for");
    }

    /**
     * Sends its share of the requests, each over a connection of its own.
     *
     * @param from its address
     * @param number of those before it, who send what comes before in the row of families
     * @param halfSent those that wait for the rest of a request
     * @param answered counts the requests that had an answer
     */
    private record Attacker(
            PackagedService service, String from, int number, Queue<Socket> halfSent, AtomicInteger answered, long seed)
            implements Callable<List<String>> {

        @Override
        public List<String> call() throws IOException {
            HostileRequests requests = new HostileRequests(new Random(seed));
            List<String> faults = new ArrayList<>();
            for (int i = 0; i < REQUESTS_OF_EACH; i++) {
                Family family = Family.values()[(number * REQUESTS_OF_EACH + i) % Family.values().length];
                String request = requests.of(family);
                if (family == Family.HALF_SENT) {
                    halfSent.add(send(service, from, request));
                    continue;
                }
                String answer = answer(service, from, request + END);
                if (!answer.isEmpty()) {
                    answered.incrementAndGet();
                }
                if (!statuses(answer).stream().allMatch(status -> status.startsWith("4"))) {
                    faults.add(family + " " + statuses(answer) + "\n" + request);
                }
            }
            return faults;
        }

        private static List<String> statuses(String answer) {
            return STATUS.matcher(answer).results().map(found -> found.group(1)).toList();
        }
    }

    /** Asks for the same page again and again, by turns with and without its tag. */
    private static final class Reader implements Callable<Integer> {

        private final PackagedService service;
        private final HttpResponse<String> known;
        private volatile boolean enough;
        private volatile int reads;

        Reader(PackagedService service) {
            this.service = service;
            this.known = service.get(FIGURES);
        }

        @Override
        public Integer call() {
            String tag = known.headers().firstValue("ETag").orElseThrow();
            while (!enough) {
                assertThat(service.get(FIGURES).body()).isEqualTo(known.body());
                assertThat(service.get(FIGURES, "If-None-Match", tag).statusCode())
                        .isEqualTo(304);
                reads += 1;
            }
            return reads;
        }
    }

    /** All that comes until the service closes the connection, or waits for more. */
    private static String answer(PackagedService service, String from, String request) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = send(service, from, request)) {
            socket.setSoTimeout(SILENCE_IN_MILLISECONDS);
            socket.getInputStream().transferTo(answer);
        } catch (SocketException | SocketTimeoutException ended) {
            // What came before is the answer.
        }
        return answer.toString(ISO_8859_1);
    }

    private static Socket send(PackagedService service, String from, String request) throws IOException {
        Socket socket = connect(service, from);
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
        return socket;
    }

    private static Socket connect(PackagedService service) throws IOException {
        return connect(service, "127.0.0.1");
    }

    private static Socket connect(PackagedService service, String from) throws IOException {
        URI address = URI.create(service.address());
        return new Socket(address.getHost(), address.getPort(), InetAddress.getByName(from), 0);
    }
}
