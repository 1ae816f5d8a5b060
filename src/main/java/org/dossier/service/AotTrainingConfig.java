package org.dossier.service;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** A start for practice. */
@ConfigMapping(prefix = "dossier.rehearsal")
interface AotTrainingConfig {

    /** The paths that the service reads from itself as soon as it listens, before it stops again; none: it goes on serving. */
    Optional<List<String>> reads();
}
