package org.dossier.support;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Keeps a worker until a test lets it go. */
@Path("/held")
public class HeldResource {

    /** One permit for each worker that is held. */
    public static final Semaphore HELD = new Semaphore(0);

    /** One permit lets one worker go. */
    public static final Semaphore LET_GO = new Semaphore(0);

    @GET
    @Operation(hidden = true)
    public String hold() {
        HELD.release();
        LET_GO.acquireUninterruptibly();
        return "held";
    }
}
