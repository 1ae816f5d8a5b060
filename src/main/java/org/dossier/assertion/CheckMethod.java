package org.dossier.assertion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a passage was checked. */
@Schema(
        description =
                "`script`: a program found the locator in the text of the source; `by_hand`: a person copied the locator"
                        + " while reading the source, and no program has compared it since; `not_seen`: the passage itself was not seen, so there is no locator.")
public enum CheckMethod {
    SCRIPT,
    BY_HAND,
    NOT_SEEN
}
