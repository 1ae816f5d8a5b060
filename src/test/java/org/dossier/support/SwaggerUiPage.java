package org.dossier.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** What the page of Swagger UI leads to. */
public final class SwaggerUiPage {

    private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    private SwaggerUiPage() {}

    /** Scripts, style sheets, icon and links, as paths. */
    public static List<String> addresses() {
        try (InputStream page = SwaggerUiPage.class.getResourceAsStream("/META-INF/resources/swagger-ui/index.html")) {
            return ADDRESS.matcher(new String(Objects.requireNonNull(page).readAllBytes(), UTF_8))
                    .results()
                    .map(address ->
                            URI.create("/swagger-ui/").resolve(address.group(1)).toString())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The script of Swagger UI itself, the largest file that the service has. */
    public static String script() {
        return addresses().stream()
                .filter(address -> address.endsWith("swagger-ui-bundle.js"))
                .findFirst()
                .orElseThrow();
    }
}
