package org.dossier.page;

import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** What a reader of a page reads. */
final class HtmlText {

    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private HtmlText() {}

    static String of(String html) {
        return SPACE.matcher(StringEscapeUtils.unescapeHtml4(TAG.matcher(html).replaceAll(" ")))
                .replaceAll(" ");
    }
}
