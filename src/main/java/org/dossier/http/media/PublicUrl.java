package org.dossier.http.media;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/**
 * Where readers find the service. What is kept outside of it, as a table in a file, needs absolute addresses; they are never
 * taken from a request, whose sender could then choose them.
 */
@ConfigMapping(prefix = "dossier.service")
public interface PublicUrl {

    /** The address of the service, without {@code /v1}. What it is by default follows the port, for trials on one machine. */
    @WithDefault("http://localhost:${quarkus.http.port:8080}")
    URI url();

    /** @param path a link of ours, relative to the service */
    default String of(String path) {
        String service = url().toString();
        return (service.endsWith("/") ? service.substring(0, service.length() - 1) : service) + path;
    }
}
