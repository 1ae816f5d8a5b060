package org.dossier.http.cache;

import com.google.common.base.Splitter;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpUtils;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.http.parameter.QueryString;
import org.dossier.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Pages for people, which are not in the contract. The first segment of an address can be a language, and names it alone. Inside, a page
 * has the address without it, so that each page has one route.
 */
public final class HtmlPage {

    private static final String EDITION = "edition";
    private static final List<String> FOLDERS = List.of("/organisations/", "/facts/");
    private static final String ORGANISATIONS = "/v1/organisations/";

    private static final Pattern SAME = Pattern.compile(ORGANISATIONS + "([^/]+)(?:/brief|/facts/([^/]+))?");

    private HtmlPage() {}

    public static boolean isAt(String path) {
        return isPage(withoutLanguage(path)) || language(path) != Language.FALLBACK;
    }

    private static boolean isPage(String path) {
        return path.equals("/") || FOLDERS.stream().anyMatch(path::startsWith);
    }

    /** The language that a path names; the fallback language has no segment of its own. */
    public static Language language(String path) {
        for (Language language : Language.values()) {
            if (language != Language.FALLBACK
                    && (path.startsWith(segment(language) + "/") || path.equals(segment(language)))) {
                return language;
            }
        }
        return Language.FALLBACK;
    }

    /** The address of a page in a language. */
    public static String in(Language language, String page) {
        if (language == Language.FALLBACK) {
            return page;
        }
        return page.equals("/") ? segment(language) : segment(language) + page;
    }

    /** The page that shows the same as a route: the dossier of an organisation, or a fact; null if there is none. */
    public static @Nullable String of(String route) {
        Matcher same = SAME.matcher(route);
        if (!same.matches()) {
            return null;
        }
        return same.group(2) == null
                ? FOLDERS.get(0) + same.group(1)
                : FOLDERS.get(1) + same.group(1) + "/" + same.group(2);
    }

    /** The route whose facts a page shows: an edition that touches them touches the page. */
    static String facts(String page) {
        if (page.startsWith(FOLDERS.get(1))) {
            List<String> names = Splitter.on('/')
                    .limit(2)
                    .splitToList(page.substring(FOLDERS.get(1).length()));
            return ORGANISATIONS + names.get(0);
        }
        return page.startsWith(FOLDERS.get(0)) ? "/v1" + page : "/v1";
    }

    /**
     * Parameters that no page has are left out, as links in other media carry those of their senders.
     *
     * @return null if the path is not in its normal form, or there is no such page
     */
    static @Nullable NormalisedRequest normalise(HttpServerRequest request, ContentCoding coding) {
        String path = request.path();
        if (path.indexOf('%') >= 0 || !HttpUtils.normalizePath(path).equals(path) || !isPage(withoutLanguage(path))) {
            return null;
        }
        String edition = request.getParam(EDITION);
        boolean isNumber = edition != null && edition.matches("[1-9][0-9]{0,8}");
        return new NormalisedRequest(
                withoutLanguage(path),
                edition == null ? "" : QueryString.write(Map.of(EDITION, edition)),
                "text/html",
                language(path).tag(),
                coding,
                isNumber ? Integer.valueOf(edition) : null,
                edition != null,
                edition == null || isNumber,
                Freshness.CONFIGURED,
                false,
                "Accept-Encoding");
    }

    private static String withoutLanguage(String path) {
        Language language = language(path);
        if (language == Language.FALLBACK) {
            return path;
        }
        String page = path.substring(segment(language).length());
        return page.isEmpty() ? "/" : page;
    }

    private static String segment(Language language) {
        return "/" + language.tag();
    }
}
