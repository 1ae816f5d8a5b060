package org.dossier.timeline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which end of the timeline comes first. */
@Schema(name = "EventOrder", description = "`asc`: the oldest event first; `desc`: the newest.")
public enum Order {
    ASC,
    DESC
}
