package org.dossier.service;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** What an operator says of the service. */
@ConfigMapping(prefix = "dossier.service")
interface ServiceConfig {

    /** Where to report an error in a fact or in the service: an {@code https:} or {@code mailto:} URI; empty: nowhere. */
    Optional<URI> contact();
}
