package org.dossier.revision;

import jakarta.ws.rs.QueryParam;
import org.dossier.http.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Leaves out of a list what did not change after an edition. */
public record SinceFilter(
        @QueryParam("since")
        @Parameter(
                description =
                        "Only what changed after this edition, by its number. What was retracted is no longer listed: see"
                                + " `/v1/organisations/{organisation}/changes`.",
                schema = @Schema(implementation = int.class, minimum = "1"))
        @Nullable
        Integer since) {

    /**
     * The number of the edition; 0 for all.
     *
     * @throws ProblemException if there is no such edition, or it is after the one that the snapshot shows
     */
    public int after(Snapshot snapshot) {
        return until(snapshot.edition());
    }

    /** @param edition the number of the edition that is read */
    public int until(int edition) {
        if (since != null && (isBeforeFirst() || since > edition)) {
            throw ProblemException.malformed(
                    "since", since.toString(), "the number of an edition from 1 to " + edition + ", which is read");
        }
        return since == null ? 0 : since;
    }

    /** Whether it names an edition that cannot be. */
    public boolean isBeforeFirst() {
        return since != null && since < 1;
    }
}
