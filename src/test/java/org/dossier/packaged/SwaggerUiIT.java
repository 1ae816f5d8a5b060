package org.dossier.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dossier.support.ServedContract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Swagger UI, as a developer opens it to try the calls. */
@Tag("browser")
class SwaggerUiIT {

    /** What an answer is where it is not 200: nobody has signed in as an editor. */
    private static final Map<String, String> OTHERS = Map.of("publishEdition", "401", "tryEdition", "401");

    private static final String ANSWER = ".live-responses-table tr.response";

    @TempDir
    Path folder;

    /** One of each group, and those that publish. */
    @Test
    void operations_answer_as_they_open() {
        RemoteEditor editor = new RemoteEditor();
        try (PackagedService service = PackagedService.onH2(TrainingRun.loaded(folder), editor.settings(folder))
                        .started();
                Chromium chromium = Chromium.launch()) {
            Page page = chromium.newPage();
            List<String> elsewhere = new ArrayList<>();
            page.onRequest(request -> {
                if (!request.url().startsWith(service.address())
                        && !request.url().startsWith("data:")) {
                    elsewhere.add(request.url());
                }
            });
            List<String> errors = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                    errors.add(message.text());
                }
            });
            page.onPageError(errors::add);
            page.navigate(service.address() + "/swagger-ui");
            PlaywrightAssertions.assertThat(page).hasTitle("Try the Dossier API");
            PlaywrightAssertions.assertThat(page.locator(".info .title")).containsText("Dossier");

            ServedContract contract =
                    ServedContract.of(service.get("/openapi.json").body());
            assertSoftly(soft -> contract.all().forEach(operation -> {
                String id = operation.node().path("operationId").textValue();
                soft.assertThat(status(page, id)).as(id).isEqualTo(OTHERS.getOrDefault(id, "200"));
            }));

            Locator opened = opened(page, "listEditions");
            opened.locator(".responses-table .content-type").first().selectOption("text/event-stream");
            opened.locator("button.execute").click();
            PlaywrightAssertions.assertThat(opened.locator(ANSWER + " .response-col_description"))
                    .containsText("retry: 3000");
            assertThat(elsewhere).isEmpty();
            assertThat(errors).isEmpty();
        }
    }

    private static String status(Page page, String operation) {
        Locator opened = opened(page, operation);
        opened.locator("button.execute").click();
        String status = opened.locator(".live-responses-table tr.response td.response-col_status")
                .first()
                .innerText();
        opened.locator(".opblock-summary-control").click();
        return status.strip().split("\\s", 2)[0];
    }

    private static Locator opened(Page page, String operation) {
        Locator block = page.locator(".opblock[id$='-" + operation + "']");
        block.locator(".opblock-summary-control").click();
        return block;
    }
}
