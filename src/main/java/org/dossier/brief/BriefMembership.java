package org.dossier.brief;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dossier.statistic.Agreement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The estimates of the size of an organisation in its brief. */
@Schema(description = "The estimates of how many members the organisation has: their range, and whether they agree.")
public record BriefMembership(
        @JsonUnwrapped BriefRange range,

        @Schema(description = "Whether some estimate is a ceiling only, so that `low` is no floor.")
        boolean openBelow,

        @Schema(description = "Whether some estimate is a floor only, so that `high` is no ceiling.")
        boolean openAbove,

        @Schema(description = "How many different claimants make the estimates.", examples = "7")
        int claimants,

        @Schema(description = "Whether the estimates can all be true.")
        Agreement agreement,

        @Schema(description = "The same in words.", examples = "Not comparable")
        String agreementLabel) {}
