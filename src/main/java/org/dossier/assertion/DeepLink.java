package org.dossier.assertion;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;

/** Addresses that jump to a passage: text fragments, as the WICG specification defines them. */
final class DeepLink {

    private DeepLink() {}

    static @Nullable String to(@Nullable String url, @Nullable String locator) {
        if (url == null || locator == null) {
            return null;
        }
        // A hyphen is syntax in a text directive, and the encoder leaves it alone.
        String text = URLEncoder.encode(locator, UTF_8).replace("+", "%20").replace("-", "%2D");
        return url + (url.contains("#") ? ":~:text=" : "#:~:text=") + text;
    }
}
