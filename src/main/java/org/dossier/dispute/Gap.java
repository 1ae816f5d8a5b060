package org.dossier.dispute;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dossier.reference.Country;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.Revision;
import org.dossier.source.SourceRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a source does not say, or what we left out. */
@Schema(description = "What a source does not say, or what we left out.")
public record Gap(
        @JsonUnwrapped Revision revised,

        @Schema(description = "Why it is missing.") Cause cause,

        @Schema(description = "What is missing.", examples = "The article gives no founding year.")
        String statement,

        @Schema(description = "Why we left it out; null if a source does not say it.", nullable = true) @Nullable
        String reason,

        @Schema(description = "The source that does not say it; null if we left it out.", nullable = true) @Nullable
        SourceRef source,

        @Schema(description = "The country that it is about; null if it is about none in particular.", nullable = true)
        @Nullable
        Country country,

        @Schema(description = "Where to read it.") RevisedLinks links) {

    /** Why something is missing. */
    @Schema(
            name = "GapCause",
            description = "`not_stated`: the source does not say it; `left_out`: we left it out, for the reason given.")
    public enum Cause {
        NOT_STATED,
        LEFT_OUT
    }
}
