package org.dossier.catalogue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What only the operator knows of the data sets. */
@ConfigMapping(prefix = "dossier.catalogue")
interface CatalogueConfig {

    /** What they are about: a code of the European Union's data themes. */
    @WithDefault("JUST")
    String theme();
}
