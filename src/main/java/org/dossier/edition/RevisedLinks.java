package org.dossier.edition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a published thing is, and all that became of it. */
@Schema(description = "Where this is, and all that became of it.")
public record RevisedLinks(
        @Schema(
                description =
                        "The address of this resource, or of the one that it is part of, as a relative reference.",
                format = "uri-reference")
        String self,

        @Schema(description = "All its revisions.", format = "uri-reference")
        String history) {

    /** @param self as the view shows it */
    public static RevisedLinks of(String self, Ref thing, View view) {
        return new RevisedLinks(self, view.link(History.path(thing)));
    }

    /** Of a fact. */
    public static RevisedLinks of(FactKind kind, Ref fact, View view) {
        return of(view.link(kind.path(fact.space(), fact.id())), fact, view);
    }
}
