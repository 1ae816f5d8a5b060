package org.dossier.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person or an organisation that a fact names. To be named is not to be accused. */
@Schema(description = "A person or an organisation that a fact names. To be named is not to be accused.")
public record Party(
        @Schema(description = "An id in kebab case, the same in all facts that name it.", examples = "ronald-ojeda")
        String id,

        @Schema(description = "The name.", examples = "Ronald Ojeda")
        String name) {}
