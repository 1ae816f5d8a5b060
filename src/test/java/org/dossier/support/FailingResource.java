package org.dossier.support;

import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.concurrent.RejectedExecutionException;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Fails for a reason that no client may see. */
@Path("/failure")
public class FailingResource {

    @GET
    @Operation(hidden = true)
    public String fail() {
        throw new IllegalStateException("secret");
    }

    @GET
    @Path("/while-writing")
    @Operation(hidden = true)
    public Unwritable failWhileWriting() {
        return new Unwritable();
    }

    @GET
    @Path("/overloaded")
    @Operation(hidden = true)
    public String failAsIfOverloaded() {
        throw new RejectedExecutionException("secret");
    }

    @GET
    @Path("/search")
    @Operation(hidden = true)
    public String failAsTheSearchThatIsNotReady() {
        throw new ProblemException(ProblemType.SEARCH_NOT_READY, "The search index is being built.").retryAfter(5);
    }

    /**
     * @param state the SQLSTATE; "none" for none, as the pool's own failures
     * @param cause the SQLSTATE of what caused it; null for no cause
     */
    @GET
    @Path("/store")
    @Operation(hidden = true)
    public String failAsTheStore(@QueryParam("state") String state, @QueryParam("cause") @Nullable String cause) {
        SQLException failure = new SQLException("secret", state.equals("none") ? null : state);
        if (cause != null) {
            failure.initCause(new SQLNonTransientConnectionException("secret", cause));
        }
        throw new PersistenceException(failure);
    }

    /** Fails when it is written. */
    public static final class Unwritable {

        public String getText() {
            throw new IllegalStateException("secret");
        }
    }
}
