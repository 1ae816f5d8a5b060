package org.dossier.support;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** Settings, read as the service reads them. */
public final class Settings {

    private Settings() {}

    /** @param others settings other than the defaults, by their names without the prefix */
    public static <T> T with(Class<T> mapping, Map<String, String> others) {
        SmallRyeConfigBuilder config =
                new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(mapping);
        String prefix = mapping.getAnnotation(ConfigMapping.class).prefix();
        others.forEach((name, value) -> config.withDefaultValue(prefix + "." + name, value));
        return config.build().getConfigMapping(mapping);
    }
}
