package org.dossier.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages, as a person opens them. */
@Tag("browser")
class PagesIT {

    private static final List<String> PAGES = List.of(
            "/",
            "/es",
            "/organisations/tren-de-aragua",
            "/es/organisations/tren-de-aragua",
            "/facts/tren-de-aragua/members-others",
            "/es/facts/tren-de-aragua/members-others");

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int PHONE = 360;
    private static final int DESKTOP = 1440;
    private static final int HEIGHT = 900;

    /** Of a picture: more can hardly be opened. */
    private static final int MOST_HEIGHT = 12_000;

    @TempDir
    Path folder;

    /**
     * Every page, in both languages, on a phone and on a desktop, light and dark. What each looks like is kept, to be looked at.
     */
    @Test
    void the_pages_are_whole_and_load_nothing_from_elsewhere() {
        try (PackagedService service =
                        PackagedService.onH2(TrainingRun.loaded(folder)).started();
                Chromium chromium = Chromium.launch()) {
            List<String> faults = new ArrayList<>();
            for (String path : PAGES) {
                for (int width : List.of(PHONE, DESKTOP)) {
                    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                        look(chromium.browser(), service.address(), path, width, scheme, faults);
                    }
                }
            }
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void a_page_without_javascript_has_all_that_it_has_with_it() {
        try (PackagedService service =
                        PackagedService.onH2(TrainingRun.loaded(folder)).started();
                Chromium chromium = Chromium.launch()) {
            String address = service.address() + "/organisations/tren-de-aragua";
            Page with = chromium.newPage();
            with.navigate(address);
            Page without = chromium.browser().newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false));
            without.navigate(address);

            PlaywrightAssertions.assertThat(with.locator("main .copy button").first())
                    .hasText("Copy");
            assertThat(without.locator("main .copy button").count()).isZero();
            assertThat(without.locator("main").textContent())
                    .isEqualToIgnoringWhitespace(
                            with.locator("main").textContent().replaceAll("Copy(?!\\w)\\s*", ""));
        }
    }

    private static void look(
            Browser browser, String service, String path, int width, ColorScheme scheme, List<String> faults) {
        String name = (path.equals("/") ? "home" : path.substring(1).replace('/', '_')) + "-" + width + "-"
                + scheme.name().toLowerCase(Locale.ROOT);
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setColorScheme(scheme))) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> faults.add(name + ": " + message.text()));
            page.onPageError(error -> faults.add(name + ": " + error));
            page.onRequest(request -> {
                if (!request.url().startsWith(service + "/")) {
                    faults.add(name + " asks " + request.url());
                }
            });
            page.navigate(service + path);
            int whole = (int) page.evaluate("document.documentElement.scrollWidth");
            if (whole > width) {
                faults.add(name + " is " + whole + " wide");
            }
            new AxeBuilder(page)
                    .analyze()
                    .getViolations()
                    .forEach(violation -> faults.add(name + ": " + violation.getId() + " at "
                            + violation.getNodes().stream()
                                    .limit(3)
                                    .map(node -> node.getTarget().toString())
                                    .toList()));
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENSHOTS.resolve(name + ".png"))
                    .setClip(0, 0, width, Math.min(MOST_HEIGHT, (int)
                            page.evaluate("document.documentElement.scrollHeight")))
                    .setFullPage(true));
        }
    }
}
