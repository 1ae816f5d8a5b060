package org.dossier.search.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where the search index is, and how long searches wait for it. */
@ConfigMapping(prefix = "dossier.search")
interface SearchConfig {

    /**
     * The folder of the index. It is derived from the store, and can be deleted at any time; where another instance uses it, this one
     * takes the same path with a number. Empty for an index in memory.
     */
    Optional<Path> folder();

    /** How long a search waits for the index to see an edition that was just published, or to be there at all. */
    @WithDefault("1s")
    Duration patience();
}
