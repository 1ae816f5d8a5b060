package org.dossier.revision;

import jakarta.ws.rs.BeanParam;
import java.time.Instant;
import org.dossier.http.media.Presentation;
import org.dossier.http.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The parameters of every read of facts, sources and claimants: the edition, and the presentation. */
public record ReadParameters(
        @BeanParam Moment moment, @BeanParam Presentation presentation) {

    public @Nullable Integer edition() {
        return moment.edition();
    }

    public @Nullable Instant knownAt() {
        return moment.knownAt();
    }

    /** Whether the request names an edition or a time; links then keep it. */
    public boolean pinned() {
        return edition() != null || knownAt() != null;
    }

    /** @throws ProblemException when the moment is given in two ways */
    public void check() {
        moment.check();
    }
}
