package org.dossier.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** nginx in front of a service, set up as an operator would: it keeps what the service's headers say, and nothing by rules of its own. */
final class CachingProxy implements AutoCloseable {

    /** How an answer came about, in the proxy's words: {@code HIT}, {@code MISS}, {@code STALE}, ... */
    static final String STATUS = "X-Cache-Status";

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String CONFIGURATION = """
            daemon off;
            master_process off;
            pid nginx.pid;
            error_log stderr warn;
            events {}
            http {
              access_log off;
              client_body_temp_path body;
              proxy_temp_path proxy;
              fastcgi_temp_path fastcgi;
              uwsgi_temp_path uwsgi;
              scgi_temp_path scgi;
              proxy_cache_path cache keys_zone=responses:1m use_temp_path=off;
              upstream service {
                server %s;
                keepalive 8;
              }
              server {
                listen 127.0.0.1:%d;
                location / {
                  proxy_pass http://service;
                  proxy_http_version 1.1;
                  proxy_set_header Connection "";
                  proxy_cache responses;
                  proxy_cache_lock on;
                  proxy_cache_revalidate on;
                  proxy_cache_background_update on;
                  add_header %s $upstream_cache_status always;
                }
              }
            }
            """;

    private final Process process;
    private final int port;

    private CachingProxy(Process process, int port) {
        this.process = process;
        this.port = port;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** @return empty where there is none */
    static Optional<Path> nginx() {
        return Stream.concat(
                        Stream.of(System.getenv("PATH").split(File.pathSeparator)),
                        Stream.of("/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin"))
                .map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** @param folder keeps its files */
    static CachingProxy before(PackagedService service, Path nginx, Path folder) {
        try {
            Path home = Files.createTempDirectory(folder, "nginx");
            int port = freePort();
            Path configuration = Files.writeString(
                    home.resolve("nginx.conf"),
                    CONFIGURATION.formatted(service.address().replace("http://", ""), port, STATUS));
            CachingProxy proxy = new CachingProxy(
                    new ProcessBuilder(
                                    nginx.toString(),
                                    "-p",
                                    home.toString(),
                                    "-c",
                                    configuration.toString(),
                                    "-e",
                                    "stderr")
                            .redirectErrorStream(true)
                            .redirectOutput(home.resolve("log").toFile())
                            .start(),
                    port);
            await().atMost(PATIENCE).until(() -> proxy.listens() || !proxy.process.isAlive());
            assertThat(proxy.process.isAlive())
                    .as(Files.readString(home.resolve("log"), UTF_8))
                    .isTrue();
            return proxy;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private boolean listens() {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
