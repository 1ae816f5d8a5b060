package org.dossier.http.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.dossier.support.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static RateLimiter limits(Map<String, String> settings) {
        LimitConfig config = Settings.with(LimitConfig.class, settings);
        return new RateLimiter(config, new ClientAddressResolver(config));
    }

    @Test
    void the_limit_that_is_shipped_is_generous() {
        assertThat(limits(Map.of()).policy()).hasToString("\"client\";q=600;w=60");
    }

    @Test
    void without_a_limit_there_is_no_policy_to_tell_of() {
        assertThat(limits(Map.of("quota", "0")).policy()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "quota, -1",
        "quota, many",
        "quota, 60000000001",
        "window, 0s",
        "window, 1500ms",
        "window, -1s",
        "window, soon",
        "clients, 0",
        "clients, -5",
        "trusted-proxies, localhost",
        "trusted-proxies, example.org/8",
        "trusted-proxies, 10.0.0.0/33",
        "trusted-proxies, 10.0.0.0/-1",
        "trusted-proxies, 10.0.0.0/",
        "trusted-proxies, 10.0.0",
        "trusted-proxies, 2001:db8::/129",
        "trusted-proxies, '10.0.0.1,nobody'"
    })
    void a_wrong_value_is_refused_with_the_name_of_its_setting(String setting, String value) {
        assertThatThrownBy(() -> limits(Map.of(setting, value))).hasMessageContaining("dossier.limit." + setting);
    }
}
