package org.dossier.publishing;

import com.google.common.base.Splitter;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.Principal;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Tells who may publish. A token is looked at only by those who ask here: a bad one disturbs no read. */
@ApplicationScoped
class EditorAuthenticator {

    /** How the JWT library writes that there is no key. */
    private static final String NONE = "NONE";

    private static final String ISSUER = "mp.jwt.verify.issuer";

    /** Where else than in the claim {@code groups} the roles are. */
    private static final String ROLES = "smallrye.jwt.path.groups";

    static final String ROLE = "editor";

    /** The head, the claims, the signature. */
    private static final int PARTS_OF_A_SIGNED_TOKEN = 3;

    private final CurrentIdentityAssociation caller;
    private final boolean known;
    private final Optional<String> issuer;
    private final boolean rolesAreGroups;

    EditorAuthenticator(CurrentIdentityAssociation caller, Config config) {
        this.caller = caller;
        this.known = Stream.of("mp.jwt.verify.publickey", "mp.jwt.verify.publickey.location")
                .anyMatch(key -> config.getOptionalValue(key, String.class)
                        .filter(value -> !value.equals(NONE))
                        .isPresent());
        this.issuer = config.getOptionalValue(ISSUER, String.class);
        this.rolesAreGroups = config.getOptionalValue(ROLES, String.class).isEmpty();
    }

    /** A key alone does not say whose tokens are meant: other services may sign theirs with it too. */
    void check(@Observes StartupEvent started) {
        if (known && issuer.isEmpty()) {
            throw new IllegalStateException("There is a key to verify the tokens of editors with, but " + ISSUER
                    + " does not say which issuer they have to name.");
        }
    }

    @ServerRequestFilter
    @EditorsOnly
    Uni<RestResponse<?>> admit() {
        return caller().onItem().transformToUni(editor -> Uni.createFrom().nullItem());
    }

    /** The name of the editor who asks; a failure if it is none. */
    Uni<String> caller() {
        if (!known) {
            return Uni.createFrom()
                    .failure(() -> new ProblemException(ProblemType.PUBLISHING_OFF, "Publishing is switched off."));
        }
        return caller.getDeferredIdentity()
                .onFailure(AuthenticationFailedException.class)
                .transform(invalid -> refused("The token is invalid or has expired.", "Bearer error=\"invalid_token\""))
                .map(this::editor);
    }

    private String editor(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            throw refused("Publishing takes a token.", "Bearer");
        }
        if (!identity.hasRole(ROLE) || (rolesAreGroups && hasTextAsGroups(identity.getPrincipal()))) {
            throw new ProblemException(ProblemType.NOT_AN_EDITOR, "The token lacks the role '" + ROLE + "'.")
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
        }
        return identity.getPrincipal().getName();
    }

    /** MicroProfile JWT has a list there; the library would split a text at its spaces, and take the words for roles. */
    private static boolean hasTextAsGroups(Principal editor) {
        List<String> parts = Splitter.on('.').splitToList(((JsonWebToken) editor).getRawToken());
        return parts.size() == PARTS_OF_A_SIGNED_TOKEN
                && new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(parts.get(1))))
                                .getValue(Claims.groups.name())
                        instanceof String;
    }

    private static ProblemException refused(String detail, String challenge) {
        return new ProblemException(ProblemType.NOT_AUTHENTICATED, detail)
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge);
    }
}
