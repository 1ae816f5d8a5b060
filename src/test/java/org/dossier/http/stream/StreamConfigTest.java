package org.dossier.http.stream;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.dossier.http.InvalidSettingException;
import org.dossier.support.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamConfigTest {

    @Test
    void the_defaults_are_valid() {
        assertThatCode(() -> StreamConfig.check(Settings.with(StreamConfig.class, Map.of())))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"most, -1", "most-per-client, -1", "most-exports, 0", "heartbeat, 0s", "heartbeat, -1s"})
    void an_invalid_value_is_rejected_with_the_name_of_its_setting(String setting, String value) {
        assertThatThrownBy(() -> StreamConfig.check(Settings.with(StreamConfig.class, Map.of(setting, value))))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageStartingWith("dossier.stream." + setting + " is ")
                .hasMessageContaining(": expected ");
    }
}
