package org.dossier.service;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.vertx.http.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Serves until it is stopped. In a training run for the JDK's ahead-of-time cache it reads from itself, and stops: the cache then also
 * contains the classes that only a request loads, so that the first reader does not wait for them.
 */
@QuarkusMain
class Main implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(Main.class);

    private final AotTrainingConfig training;
    private final HttpServer server;

    Main(AotTrainingConfig training, HttpServer server) {
        this.training = training;
        this.server = server;
    }

    /** Quarkus calls it once the ports are open. */
    @Override
    public int run(String... arguments) throws InterruptedException {
        if (training.reads().isPresent()) {
            return read(training.reads().get());
        }
        Quarkus.waitForExit();
        return 0;
    }

    private int read(List<String> paths) throws InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        for (String path : paths) {
            URI address = server.getLocalBaseUri().resolve(path);
            try {
                int status = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                        .statusCode();
                if (status != 200) {
                    LOG.errorf("The training run failed: %s was answered with %d", path, status);
                    return 1;
                }
            } catch (IOException failure) {
                LOG.errorf("The training run failed: %s was not answered: %s", path, failure);
                return 1;
            }
        }
        return 0;
    }
}
