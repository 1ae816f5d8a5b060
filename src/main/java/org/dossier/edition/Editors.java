package org.dossier.edition;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.eclipse.microprofile.config.Config;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Tells who may publish. A token is looked at only by those who ask here: a bad one disturbs no read. */
@ApplicationScoped
class Editors {

    /** How the JWT library writes that there is no key. */
    private static final String NONE = "NONE";

    private static final String ISSUER = "mp.jwt.verify.issuer";

    static final String ROLE = "editor";

    private final CurrentIdentityAssociation caller;
    private final boolean known;
    private final Optional<String> issuer;

    Editors(CurrentIdentityAssociation caller, Config config) {
        this.caller = caller;
        this.known = Stream.of("mp.jwt.verify.publickey", "mp.jwt.verify.publickey.location")
                .anyMatch(key -> config.getOptionalValue(key, String.class)
                        .filter(value -> !value.equals(NONE))
                        .isPresent());
        this.issuer = config.getOptionalValue(ISSUER, String.class);
    }

    /** A key alone does not say whose tokens are meant: other services may sign theirs with it too. */
    void check(@Observes StartupEvent started) {
        if (known && issuer.isEmpty()) {
            throw new IllegalStateException("There is a key to verify the tokens of editors with, but " + ISSUER
                    + " does not say which issuer they have to name.");
        }
    }

    @ServerRequestFilter
    @ForEditors
    Uni<RestResponse<?>> admit() {
        return caller().onItem().transformToUni(editor -> Uni.createFrom().nullItem());
    }

    /** The name of the editor who asks; a failure if it is none. */
    Uni<String> caller() {
        if (!known) {
            return Uni.createFrom()
                    .failure(() -> new ProblemException(ProblemType.PUBLISHING_OFF, "Nothing can be published here."));
        }
        return caller.getDeferredIdentity()
                .onFailure(AuthenticationFailedException.class)
                .transform(
                        invalid -> refused("The token is not valid, or no longer.", "Bearer error=\"invalid_token\""))
                .map(Editors::editor);
    }

    private static String editor(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            throw refused("Publishing takes a token.", "Bearer");
        }
        if (!identity.hasRole(ROLE)) {
            throw new ProblemException(ProblemType.NOT_AN_EDITOR, "The token does not give the role '" + ROLE + "'.")
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
        }
        return identity.getPrincipal().getName();
    }

    private static ProblemException refused(String detail, String challenge) {
        return new ProblemException(ProblemType.NOT_AUTHENTICATED, detail)
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge);
    }
}
