package org.dossier.http.connection;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.dossier.http.InvalidSettingException;
import org.dossier.support.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionConfigTest {

    @Test
    void the_defaults_are_valid() {
        assertThatCode(() -> ConnectionConfig.check(Settings.with(ConnectionConfig.class, Map.of())))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"maximum, 0", "maximum-per-client, -1", "idle-timeout, 99ms", "write-timeout, 0s", "unread-bytes, 0"})
    void an_invalid_value_is_rejected_with_the_name_of_its_setting(String setting, String value) {
        assertThatThrownBy(() -> ConnectionConfig.check(Settings.with(ConnectionConfig.class, Map.of(setting, value))))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageStartingWith("dossier.connection." + setting + " is ")
                .hasMessageContaining(": expected ");
    }
}
