package org.dossier.http.parameter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The values of a boolean parameter. */
@Schema(name = "Toggle", description = "`true` or `false`.")
public enum BooleanParameter {
    TRUE,
    FALSE
}
