package org.dossier.service;

import io.quarkus.runtime.Quarkus;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpResponseExpectation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The training run for the JDK's ahead-of-time cache: the service starts, reads from itself, and stops. The cache then also contains the
 * classes that only a request loads, so that the first reader does not wait for them.
 */
@ApplicationScoped
class AotTrainingRun {

    private static final Logger LOG = Logger.getLogger(AotTrainingRun.class);

    private final AotTrainingConfig config;
    private final Vertx vertx;
    private final HttpServer server;

    AotTrainingRun(AotTrainingConfig config, Vertx vertx, HttpServer server) {
        this.config = config;
        this.vertx = vertx;
        this.server = server;
    }

    void begin(@ObservesAsync HttpServerStart started) {
        config.reads().ifPresent(this::read);
    }

    private void read(List<String> paths) {
        HttpClient client = vertx.createHttpClient();
        String host = server.getLocalBaseUri().getHost();
        Future.join(paths.stream()
                        .map(path -> client.request(HttpMethod.GET, server.getPort(), host, path)
                                .compose(HttpClientRequest::send)
                                .expecting(HttpResponseExpectation.SC_OK)
                                .compose(response -> response.body()))
                        .toList())
                .onSuccess(read -> Quarkus.asyncExit())
                .onFailure(failure -> {
                    LOG.errorf("The training run failed: %s", failure.getMessage());
                    Quarkus.asyncExit(1);
                });
    }
}
