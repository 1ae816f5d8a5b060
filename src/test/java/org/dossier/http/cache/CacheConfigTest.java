package org.dossier.http.cache;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.dossier.http.InvalidSettingException;
import org.dossier.support.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CacheConfigTest {

    @Test
    void the_defaults_are_valid() {
        assertThatCode(() -> CacheConfig.check(config(Map.of()))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"bytes, -1", "max-age, -1s", "max-age, 1500ms", "shared-max-age, -1s", "stale-if-error, 1ms"})
    void an_invalid_value_is_rejected_with_the_name_of_its_setting(String setting, String value) {
        assertThatThrownBy(() -> CacheConfig.check(config(Map.of(setting, value))))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageStartingWith("dossier.cache." + setting + " is ")
                .hasMessageContaining(": expected ");
    }

    private static CacheConfig config(Map<String, String> others) {
        Map<String, String> settings = new HashMap<>(others);
        settings.put("released", "2026-11-22T12:00:00Z");
        return Settings.with(CacheConfig.class, settings);
    }
}
