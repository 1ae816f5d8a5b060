package org.dossier.http.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicUrlTest {

    private static final String PATH = "/v1/editions";

    @Test
    void without_a_setting_it_names_the_port_that_the_service_listens_at() {
        assertThat(with(Map.of()).of(PATH)).isEqualTo("http://localhost:8080/v1/editions");
        assertThat(with(Map.of("quarkus.http.port", "8081")).of(PATH)).isEqualTo("http://localhost:8081/v1/editions");
    }

    @Test
    void what_is_set_goes_before_that_with_or_without_a_slash_at_its_end() {
        for (String url : new String[] {"https://dossier.example", "https://dossier.example/"}) {
            assertThat(with(Map.of("dossier.service.url", url, "quarkus.http.port", "8081"))
                            .of(PATH))
                    .isEqualTo("https://dossier.example/v1/editions");
        }
    }

    private static PublicUrl with(Map<String, String> settings) {
        SmallRyeConfigBuilder config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withMapping(PublicUrl.class);
        settings.forEach(config::withDefaultValue);
        return config.build().getConfigMapping(PublicUrl.class);
    }
}
