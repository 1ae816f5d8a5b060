package org.dossier.http.media;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/**
 * The public URL of the service, for absolute links in files that are kept outside of it. Never taken from a request,
 * whose sender could then choose it.
 */
@ConfigMapping(prefix = "dossier.service")
public interface PublicUrl {

    /** Without {@code /v1}; default {@code http://localhost:} and the port. */
    @WithDefault("http://localhost:${quarkus.http.port:8080}")
    URI url();

    /** @param path an absolute path of the service */
    default String of(String path) {
        String service = url().toString();
        return (service.endsWith("/") ? service.substring(0, service.length() - 1) : service) + path;
    }
}
