package org.dossier.service;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** The training run of the JDK's ahead-of-time cache. */
@ConfigMapping(prefix = "dossier.aot-training")
interface AotTrainingConfig {

    /** The paths that the service reads from itself before it stops; if empty, it serves as usual. */
    Optional<List<String>> reads();
}
