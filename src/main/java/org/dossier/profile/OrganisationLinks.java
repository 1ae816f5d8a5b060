package org.dossier.profile;

import org.dossier.revision.Snapshot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an organisation's resources are. */
@Schema(description = "Links to the organisation's resources.")
public record OrganisationLinks(
        @Schema(description = "The profile.", format = "uri-reference")
        String self,

        @Schema(description = "The brief: what a fact box needs.", format = "uri-reference")
        String brief,

        @Schema(description = "The figures.", format = "uri-reference")
        String figures,

        @Schema(description = "The statistics of the figures.", format = "uri-reference")
        String statistics,

        @Schema(description = "The countries.", format = "uri-reference")
        String presence,

        @Schema(description = "The events.", format = "uri-reference")
        String timeline,

        @Schema(description = "What is said of its leaders.", format = "uri-reference")
        String leadership,

        @Schema(description = "The relations to other organisations.", format = "uri-reference")
        String relations,

        @Schema(description = "The legal labels that state bodies have put on it.", format = "uri-reference")
        String designations,

        @Schema(description = "The people whom facts name.", format = "uri-reference")
        String people,

        @Schema(description = "The facts of all kinds.", format = "uri-reference")
        String facts,

        @Schema(description = "The disputes between facts.", format = "uri-reference")
        String disputes,

        @Schema(description = "What a source does not say, and what we left out.", format = "uri-reference")
        String gaps,

        @Schema(description = "What changed, a line for each fact.", format = "uri-reference")
        String changes,

        @Schema(description = "All revisions of the organisation's own entry.", format = "uri-reference")
        String history,

        @Schema(description = "All of it as one file.", format = "uri-reference")
        String download) {

    static OrganisationLinks of(String organisation, Snapshot snapshot) {
        String path = OrganisationResource.PATH + "/" + organisation;
        return new OrganisationLinks(
                snapshot.link(path),
                snapshot.link(path + "/brief"),
                snapshot.link(path + "/figures"),
                snapshot.link(path + "/statistics"),
                snapshot.link(path + "/presence"),
                snapshot.link(path + "/timeline"),
                snapshot.link(path + "/leadership"),
                snapshot.link(path + "/relations"),
                snapshot.link(path + "/designations"),
                snapshot.link(path + "/people"),
                snapshot.link(path + "/facts"),
                snapshot.link(path + "/disputes"),
                snapshot.link(path + "/gaps"),
                snapshot.link(path + "/changes"),
                snapshot.link(path + "/history"),
                snapshot.link(path + "/download.zip"));
    }
}
