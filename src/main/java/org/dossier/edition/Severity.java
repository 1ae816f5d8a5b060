package org.dossier.edition;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a change matters to those who printed what was there before. */
@Schema(
        description =
                "How much the change matters to those who printed what was there before: `substantive`, what was said is no"
                        + " longer so, or more is said; `minor`, it still stands as it was printed.")
public enum Severity {
    @JsonProperty("minor")
    MINOR,
    @JsonProperty("substantive")
    SUBSTANTIVE
}
