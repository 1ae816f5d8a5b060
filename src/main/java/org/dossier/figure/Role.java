package org.dossier.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How prominent a figure is. */
@Schema(
        description =
                "How prominent the figure is: `key` figures are for headlines and fact boxes, `incidental` ones for completeness.")
public enum Role {
    KEY,
    INCIDENTAL
}
