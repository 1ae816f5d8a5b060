package org.dossier.fact;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dossier.assertion.AssertionContent;
import org.dossier.assertion.FactContent;
import org.dossier.revision.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What the contents of all kinds of facts have in common, read from any of them.
 *
 * @param subject the kind
 * @param aspect of a statement of the profile; null for other kinds
 * @param country of a claim of presence; null for other kinds
 * @param asOf in EDTF, like the others; null for events and designations, and where the time is not known
 * @param date of an event
 * @param effective of a designation
 */
@JsonIgnoreProperties(ignoreUnknown = true) // where all other contents ignore their subject, this one has it
record FactSummary(
        Subject subject,
        String organisation,
        String id,
        @Nullable String aspect,
        @Nullable String country,
        @Nullable String asOf,
        @Nullable String date,
        @Nullable String effective,
        @JsonUnwrapped AssertionContent assertion)
        implements FactContent {

    boolean isOnLeadership() {
        return Subject.LEADERSHIP.equals(aspect);
    }

    String path() {
        return subject.path(ref(), aspect);
    }

    @Nullable
    String time() {
        return asOf != null ? asOf : date != null ? date : effective;
    }
}
