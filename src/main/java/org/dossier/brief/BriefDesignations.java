package org.dossier.brief;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.dossier.assertion.LinkedClaimMapper.Said;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The legal labels of an organisation in its brief, by jurisdiction. */
@Schema(
        description =
                "The legal labels that state bodies have put on the organisation: the newest of each jurisdiction, the newest first, of at"
                        + " most eight jurisdictions. Those that ended are left out.")
public record BriefDesignations(
        @Schema(description = "How many labels there are in all jurisdictions.", examples = "8")
        int count,

        @Schema(description = "The countries whose law it is, by their ISO 3166-1 alpha-2 codes.")
        List<String> jurisdictions,

        @Schema(
                description =
                        "A sentence to print: the label of each, which is its state body's and not ours, with the country and the year;"
                                + " null if there are none.",
                nullable = true)
        @Nullable
        String print,

        @Schema(description = "The facts, in the same order, as `/v1/facts/status` takes them.")
        List<String> refs,

        @Schema(description = "Whether other facts contradict any of them.")
        boolean disputed,

        @JsonIgnore @Schema(hidden = true) List<Said> said) {

    public BriefDesignations {
        jurisdictions = List.copyOf(jurisdictions);
        refs = List.copyOf(refs);
        said = List.copyOf(said);
    }
}
