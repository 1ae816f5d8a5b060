package org.dossier.http.contract;

import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.microprofile.openapi.annotations.Operation;

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

    /** @param state the SQLSTATE; "none" for none, as the pool's own failures */
    @GET
    @Path("/store")
    @Operation(hidden = true)
    public String failAsTheStore(@QueryParam("state") String state) {
        throw new PersistenceException(new SQLException("secret", state.equals("none") ? null : state));
    }

    /** Fails when it is written. */
    public static final class Unwritable {

        public String getText() {
            throw new IllegalStateException("secret");
        }
    }
}
