package org.dossier.revision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a thing is. */
@Schema(description = "Where this is.")
public record SelfLink(
        @Schema(description = "The address of this resource, as a relative reference.", format = "uri-reference")
        String self) {}
