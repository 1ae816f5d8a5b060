package org.dossier.brief;

import org.dossier.revision.Ref;
import org.dossier.revision.Snapshot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the whole of what a brief sums up is. */
@Schema(description = "Links to the whole of what the brief sums up.")
public record BriefLinks(
        @Schema(description = "The brief.", format = "uri-reference")
        String self,

        @Schema(
                description = "The profile, which links to the countries, the events, the disputes and all facts.",
                format = "uri-reference")
        String profile,

        @Schema(description = "All estimates, side by side.", format = "uri-reference")
        String statistics) {

    static BriefLinks of(Ref organisation, Snapshot snapshot) {
        String path = "/v1/" + organisation;
        return new BriefLinks(snapshot.link(path + "/brief"), snapshot.link(path), snapshot.link(path + "/statistics"));
    }
}
