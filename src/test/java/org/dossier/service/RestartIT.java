package org.dossier.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void a_first_start_serves_the_whole_first_edition() throws IOException {
        Map<String, String> answers = FirstEdition.undisturbed().answers();

        assertThat(JSON.readTree(answers.get(FirstEdition.FIGURES)).get("items"))
                .hasSize(23);
        int facts = 0;
        for (JsonNode count :
                JSON.readTree(answers.get(FirstEdition.ORGANISATION)).get("contents")) {
            facts += count.intValue();
        }
        assertThat(facts).isEqualTo(75);
    }

    @Test
    void a_restart_serves_the_same_bytes_and_loads_nothing_twice() {
        Map<String, String> before = FirstEdition.undisturbed().answers();
        try (PackagedService service = PackagedService.onH2(folder)) {
            assertThat(FirstEdition.of(service).answers()).isEqualTo(before);
            service.stop();
        }
        for (String end : new String[] {"stopped", "killed"}) {
            try (PackagedService service = PackagedService.onH2(folder)) {
                assertThat(FirstEdition.of(service).answers())
                        .as("after it was " + end)
                        .isEqualTo(before);
                assertThat(service.log()).doesNotContain("Loaded");
            }
        }
    }
}
