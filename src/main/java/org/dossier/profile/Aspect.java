package org.dossier.profile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of an organisation a statement of its profile is about. */
@Schema(
        name = "ProfileAspect",
        description =
                "The aspect of the organisation that the statement is about, which is also its section of the profile (or,"
                        + " for `leadership`, a list of its own): a"
                        + " `name`; the `name_origin`, where the name comes from; the `origin`; the `leadership`; an `activity`; the"
                        + " `structure`; a `base`; the `size` in words; the `status`, such as active or dismantled.")
public enum Aspect {
    NAME,
    NAME_ORIGIN,
    ORIGIN,
    LEADERSHIP,
    ACTIVITY,
    STRUCTURE,
    BASE,
    SIZE,
    STATUS
}
