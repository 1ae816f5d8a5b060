package org.dossier.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page of another site sees in a real browser. */
@Tag("browser")
class BrowserIT {

    /** A fact box as README and api.md describe it: a plain fetch, and another one after each event. */
    private static final String PAGE = """
            <!doctype html><title>Fact box</title><output id="value"></output><output id="status"></output>
            <script type="module">
              const service = '%s';
              const show = async (id, path, read) => {
                const answer = await (await fetch(service + path)).json();
                document.getElementById(id).textContent = read(answer);
              };
              const all = () => Promise.all([
                show('value', '/v1/organisations/tren-de-aragua/figures/marked-a', figure => figure.value),
                show('status', '/v1/facts/status?refs=tren-de-aragua/marked-a@1', list => list.items[0].status),
              ]);
              await all();
              new EventSource(service + '/v1/editions').addEventListener('message', all);
            </script>
            """;

    private static final Pattern BLOCK = Pattern.compile("```html\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    private HttpServer site;

    @BeforeEach
    void listen() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @AfterEach
    void close() {
        site.stop(0);
    }

    @Test
    void an_open_page_shows_a_new_edition_by_a_plain_fetch() {
        open(PAGE, (page, next) -> {
            shows(page, "value", "1");
            shows(page, "status", "current");

            next.run();
            shows(page, "value", "2");
            shows(page, "status", "superseded");
        });
    }

    @Test
    void the_fact_box_of_the_guide_says_when_what_the_story_quotes_no_longer_stands() throws IOException {
        String box = BLOCK.matcher(Files.readString(Path.of("src/docs/guides/fact-box.md")))
                .results()
                .map(block -> block.group(1))
                .findFirst()
                .orElseThrow()
                .replace("http://localhost:8080", "%s")
                .replace("members-risquez@1", "marked-a@1");
        open("<!doctype html>" + box, (page, next) -> {
            Locator facts = page.locator("#facts");
            PlaywrightAssertions.assertThat(facts).containsText("Estimates of the membership of Tren de Aragua");
            PlaywrightAssertions.assertThat(facts).not().containsText("marked-a");

            next.run();
            PlaywrightAssertions.assertThat(facts).containsText("tren-de-aragua/marked-a@1 is superseded: To see.");
        });
    }

    /**
     * Opens a page while the first of two editions is the newest.
     *
     * @param html with {@code %s} for the address of the service
     * @param steps of the page, and what publishes the second edition
     */
    private void open(String html, BiConsumer<Page, Runnable> steps) {
        RemoteEditor editor = new RemoteEditor();
        try (PackagedService service = PackagedService.onH2(TrainingRun.loaded(folder), editor.settings(folder))
                        .started();
                Chromium chromium = Chromium.launch()) {
            publish(editor, service, new MarkedEdition(1, 2, true));
            Page page = chromium.newPage();
            page.navigate(site(html.replace("%s", service.address())));
            steps.accept(page, () -> publish(editor, service, new MarkedEdition(2, 3, false)));
        }
    }

    /** A page at an address of its own. Playwright's own answers to a browser would turn the browser's cache off. */
    private String site(String page) {
        byte[] body = page.getBytes(UTF_8);
        site.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        site.start();
        return "http://localhost:" + site.getAddress().getPort() + "/";
    }

    private static void publish(RemoteEditor editor, PackagedService service, MarkedEdition edition) {
        assertThat(editor.publish(service, edition.body(), edition.key()).join().statusCode())
                .isEqualTo(201);
    }

    private static void shows(Page page, String id, String text) {
        PlaywrightAssertions.assertThat(page.locator("#" + id)).hasText(text);
    }
}
