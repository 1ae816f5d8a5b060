package org.dossier.mcp.protocol;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The tools for assistants. */
@ConfigMapping(prefix = "dossier.mcp")
interface McpConfig {

    /** Whether {@code /mcp} answers; otherwise it is a 404, as any unknown path. */
    @WithDefault("true")
    boolean enabled();
}
