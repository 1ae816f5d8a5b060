package org.dossier.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service whose operator wants no tools for assistants. */
class McpOffIT {

    @TempDir
    Path folder;

    @Test
    void the_path_of_the_tools_is_unknown_and_no_page_names_it() {
        try (PackagedService service =
                PackagedService.onH2(TrainingRun.loaded(folder), List.of("dossier.mcp.enabled=false"))) {
            HttpResponse<String> unknown = service.get("/mcp");
            assertThat(unknown.statusCode()).isEqualTo(404);
            assertThat(Wire.parse(unknown.body()).get("code").asText()).isEqualTo("unknown-route");
            HttpResponse<String> rules = service.get("/llms.txt");
            assertThat(rules.statusCode()).isEqualTo(200);
            assertThat(rules.body()).contains("/openapi").doesNotContain("/mcp");
        }
    }
}
