package org.dossier.revision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Links to a published thing and to its revisions. */
@Schema(description = "Links to the resource and to its revisions.")
public record RevisedLinks(
        @Schema(
                description =
                        "The address of this resource, or of the one that it is part of, as a relative reference.",
                format = "uri-reference")
        String self,

        @Schema(description = "All its revisions.", format = "uri-reference")
        String history) {

    /** @param self as the snapshot shows it */
    public static RevisedLinks of(String self, Ref thing, Snapshot snapshot) {
        return new RevisedLinks(self, snapshot.link(thing.historyPath()));
    }

    /** Of a fact. */
    public static RevisedLinks of(Subject kind, Ref fact, Snapshot snapshot) {
        return of(snapshot.link(kind.path(fact)), fact, snapshot);
    }
}
