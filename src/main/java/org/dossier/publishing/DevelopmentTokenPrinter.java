package org.dossier.publishing;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/** In development the service has a key of its own, made for the run: this prints a token that is ready to publish with. */
@ApplicationScoped
@IfBuildProfile("dev")
class DevelopmentTokenPrinter {

    private static final Logger LOG = Logger.getLogger(DevelopmentTokenPrinter.class);
    private static final Duration A_WORKING_DAY = Duration.ofHours(12);

    void print(@Observes StartupEvent started) {
        LOG.infof(
                "To publish here: export TOKEN=%s",
                Jwt.upn("developer")
                        .groups(EditorAuthenticator.ROLE)
                        .expiresIn(A_WORKING_DAY)
                        .sign());
    }
}
