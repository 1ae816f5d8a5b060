package org.dossier.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page of another site sees in a real browser. */
@Tag("browser")
class BrowserIT {

    private static final Path CHROMIUM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
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
        assertThat(CHROMIUM).as("the system property chromium names another").isExecutable();
        RemoteEditor editor = new RemoteEditor();
        try (PackagedService service = PackagedService.onH2(TrainingRun.loaded(folder), editor.settings(folder))
                        .started();
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser =
                        playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM))) {
            publish(editor, service, new MarkedEdition(1, 2, true));
            Page page = browser.newPage();
            page.navigate(site(PAGE.formatted(service.address())));
            shows(page, "value", "1");
            shows(page, "status", "current");

            publish(editor, service, new MarkedEdition(2, 3, false));
            shows(page, "value", "2");
            shows(page, "status", "superseded");
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
