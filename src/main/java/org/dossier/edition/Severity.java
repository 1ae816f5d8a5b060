package org.dossier.edition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a change matters to those who printed what was there before. */
@Schema(
        description =
                "How much the change matters to those who printed the previous revision: `substantive`, it no longer"
                        + " holds, or now says more; `minor`, what was printed still stands.")
public enum Severity {
    MINOR,
    SUBSTANTIVE
}
