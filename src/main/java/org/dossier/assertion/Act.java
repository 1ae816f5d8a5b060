package org.dossier.assertion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a claimant does in asserting something. */
@Schema(description = "What the claimant does in asserting it.")
public enum Act {
    ACCUSES,
    ALLEGES,
    ANNOUNCES,
    BELIEVES,
    CLAIMS,
    COUNTS,
    DENIES,
    ESTIMATES,
    OFFERS,
    REPORTS,
    RULES,
    SAYS,
    STATES,
    SUGGESTS
}
