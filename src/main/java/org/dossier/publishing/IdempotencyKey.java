package org.dossier.publishing;

import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Checks the header {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header). */
final class IdempotencyKey {

    /** Visible ASCII characters, with or without quotation marks around them. */
    static final String PATTERN = "^[!-~]{1,255}$";

    private IdempotencyKey() {}

    /** @throws ProblemException if it is missing or invalid */
    static String check(@Nullable String key) {
        if (key == null || !key.matches(PATTERN)) {
            throw new ProblemException(
                            ProblemType.INVALID_IDEMPOTENCY_KEY,
                            key == null ? "The header 'Idempotency-Key' is required." : "Invalid 'Idempotency-Key'.")
                    .with("header", "Idempotency-Key")
                    .with("expected", "1 to 255 visible ASCII characters, such as a UUID");
        }
        return key;
    }
}
