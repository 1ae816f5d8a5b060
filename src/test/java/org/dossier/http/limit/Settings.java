package org.dossier.http.limit;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** The settings of the limit, read as the service reads them. */
public final class Settings {

    private Settings() {}

    /** @param others than those that are shipped, by their names without the prefix */
    public static LimitConfig with(Map<String, String> others) {
        SmallRyeConfigBuilder config =
                new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(LimitConfig.class);
        others.forEach((name, value) -> config.withDefaultValue("dossier.limit." + name, value));
        return config.build().getConfigMapping(LimitConfig.class);
    }
}
