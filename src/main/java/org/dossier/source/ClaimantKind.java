package org.dossier.source;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a claimant is. */
@Schema(description = "What the claimant is; `unnamed` where the source does not say who it is.")
public enum ClaimantKind {
    ACADEMIC,
    COURT,
    GOVERNMENT_BODY,
    JOURNALIST,
    MEDIA,
    NGO,
    PROSECUTOR,
    PUBLIC_OFFICIAL,
    UNNAMED
}
