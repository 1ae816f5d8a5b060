package org.dossier.brief;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.dossier.assertion.LinkedClaimMapper.Said;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The other names of an organisation in its brief. */
@Schema(description = "The other names of the organisation.")
public record BriefNames(
        @Schema(
                description =
                        "Translations first, then abbreviations, each newest first; at least one and at most four.")
        List<String> others,

        @Schema(
                description = "The fact of the first, as `/v1/facts/status` takes it.",
                examples = "tren-de-aragua/name-train-of-aragua@1")
        String ref,

        @JsonIgnore @Schema(hidden = true) Said said) {

    public BriefNames {
        others = List.copyOf(others);
    }
}
