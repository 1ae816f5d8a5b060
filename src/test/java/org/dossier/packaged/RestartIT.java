package org.dossier.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
        int held = 0;
        for (JsonNode count :
                JSON.readTree(answers.get(FirstEdition.ORGANISATION)).get("contents")) {
            held += count.intValue();
        }
        assertThat(held).as("86 facts, 2 disputes, 13 gaps").isEqualTo(101);
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

    @Test
    void a_stop_ends_streams_in_peace_and_says_when_to_come_back() throws IOException {
        try (PackagedService service = PackagedService.onH2(TrainingRun.loaded(folder))) {
            HttpURLConnection stream = (HttpURLConnection)
                    URI.create(service.address() + "/v1/editions").toURL().openConnection();
            stream.setRequestProperty("Accept", "text/event-stream");
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream.getInputStream(), StandardCharsets.UTF_8))) {
                assertThat(lines.readLine()).isEqualTo("retry: 3000");
                service.stop();
                assertThat(lines.lines()).containsExactly("", "retry: 1000", "");
            }
        }
    }

    @Test
    void what_is_not_for_readers_listens_at_the_address_of_the_service_too() {
        assertThat(FirstEdition.undisturbed().log())
                .extracting(PackagedService.Line::text)
                .filteredOn(line -> line.contains("Management interface"))
                .singleElement()
                .asString()
                .contains("Management interface listening on http://127.0.0.1:");
    }

    @Test
    void an_export_that_is_not_there_ends_the_start_with_one_line_and_leaves_an_empty_store() {
        try (PackagedService service =
                PackagedService.onH2(folder, List.of("dossier.import=" + folder.resolve("export.jsonl")))) {
            assertThat(service.exitStatus()).isNotZero();
            assertThat(service.log())
                    .contains("export.jsonl cannot be read", "Nothing was imported.")
                    .doesNotContain("Loaded", "Listening", "\tat ");
        }
        try (PackagedService service = PackagedService.onH2(folder)) {
            assertThat(service.started().log()).contains("Loaded 2 edition(s)");
        }
    }

    @Test
    void a_key_for_editors_without_an_issuer_is_refused() {
        try (PackagedService service =
                PackagedService.onH2(folder, List.of("mp.jwt.verify.publickey.location=any.pem"))) {
            assertThat(service.exitStatus()).isNotZero();
            assertThat(service.log()).contains("mp.jwt.verify.issuer does not say which issuer they have to name");
        }
    }
}
