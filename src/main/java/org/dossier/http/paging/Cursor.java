package org.dossier.http.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The position of a page, opaque to clients. It contains the edition, so that all pages of a list show the same
 * edition, and a fingerprint of the query, so that it works with that query only.
 *
 * @param edition the edition of the first page; 0 for the list of editions
 * @param query a fingerprint of the path and its filters
 * @param after the key of the last item of the previous page
 */
@Schema(hidden = true)
public record Cursor(int edition, String query, String after) {

    private static final Pattern FORM = Pattern.compile("1\\.(0|[1-9]\\d{0,8})\\.([0-9a-f]{8})\\.([\\w./@-]{1,400})");

    String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(".", "1", String.valueOf(edition), query, after)
                        .getBytes(UTF_8));
    }

    /** @throws ProblemException if the text is not a valid cursor */
    public static Cursor decode(String text) {
        try {
            Matcher parts = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), UTF_8));
            if (parts.matches()) {
                return new Cursor(Integer.parseInt(parts.group(1)), parts.group(2), parts.group(3));
            }
        } catch (IllegalArgumentException notBase64) {
            throw invalid("'" + text + "' is not a valid cursor.");
        }
        throw invalid("'" + text + "' is not a valid cursor.");
    }

    /** @param detail why the cursor is invalid */
    public static ProblemException invalid(String detail) {
        return new ProblemException(ProblemType.INVALID_CURSOR, detail).with("parameter", "cursor");
    }
}
