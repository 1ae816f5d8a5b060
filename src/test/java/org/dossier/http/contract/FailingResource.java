package org.dossier.http.contract;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

    /** Fails when it is written. */
    public static final class Unwritable {

        public String getText() {
            throw new IllegalStateException("secret");
        }
    }
}
