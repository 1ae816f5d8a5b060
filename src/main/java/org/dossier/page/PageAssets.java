package org.dossier.page;

import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files that pages are made with. The address of each has the digest of its content, so that it never changes. */
@Singleton
public final class PageAssets {

    static final String STYLE = "page.css";
    static final String SCRIPT = "page.js";
    static final String ICON = "icon.svg";

    private static final int DIGITS = 12;

    private final Map<String, Asset> byName =
            Stream.of(STYLE, SCRIPT, ICON).collect(Collectors.toUnmodifiableMap(Function.identity(), PageAssets::read));

    public String style() {
        return address(STYLE);
    }

    public String script() {
        return address(SCRIPT);
    }

    public String icon() {
        return address(ICON);
    }

    /** @return null if there is no such file, or it has other content */
    @Nullable
    Asset find(String digest, String name) {
        Asset asset = byName.get(name);
        return asset != null && asset.digest().equals(digest) ? asset : null;
    }

    private String address(String name) {
        return "/assets/" + requireNonNull(byName.get(name)).digest() + "/" + name;
    }

    private static Asset read(String name) {
        try {
            byte[] content = Resources.toByteArray(Resources.getResource(PageAssets.class, name));
            return new Asset(Hashing.sha256().hashBytes(content).toString().substring(0, DIGITS), type(name), content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            default -> "image/svg+xml";
        };
    }

    /** A file. */
    record Asset(
            String digest,
            String type,
            @SuppressWarnings("ArrayRecordComponent") byte[] content) {}
}
