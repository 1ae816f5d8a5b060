package org.dossier.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of an organisation a statement of its profile is about. */
@Schema(
        name = "ProfileAspect",
        description =
                "What of the organisation the statement is about, which is the section of the profile that shows it: a `name`; the"
                        + " `name_origin`, where the name comes from; the `origin`; the `leadership`; an `activity`; the `structure`; a"
                        + " `base`; the `size`, in words; the `status`, how it is said to stand.")
public enum Aspect {
    @JsonProperty("name")
    NAME,
    @JsonProperty("name_origin")
    NAME_ORIGIN,
    @JsonProperty("origin")
    ORIGIN,
    @JsonProperty("leadership")
    LEADERSHIP,
    @JsonProperty("activity")
    ACTIVITY,
    @JsonProperty("structure")
    STRUCTURE,
    @JsonProperty("base")
    BASE,
    @JsonProperty("size")
    SIZE,
    @JsonProperty("status")
    STATUS
}
