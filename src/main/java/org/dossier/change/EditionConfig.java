package org.dossier.change;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How editions are published. Who may is a matter of the keys that tokens are verified with: {@code mp.jwt.verify.*}. */
@ConfigMapping(prefix = "dossier.editions")
interface EditionConfig {

    /** Whether an edition tells readers who published it. It is recorded in any case. */
    @WithDefault("false")
    boolean showEditors();
}
