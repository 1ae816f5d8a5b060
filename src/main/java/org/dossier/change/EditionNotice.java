package org.dossier.change;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edition, and what it changed: what the event stream sends. */
@Schema(
        description =
                "An edition as the event stream sends it, and as publishing returns it: its summary when it was the newest, and the"
                        + " references of what it changed.")
public record EditionNotice(
        @JsonUnwrapped Edition edition,

        @Schema(
                description =
                        "What it changed, if it matches the filters: `organisation/fact@revision`, `sources/id@revision` and so on"
                                + " with the revision that it made; without a revision where it retracted or removed it.",
                examples = "[\"tren-de-aragua/members-risquez@2\"]")
        List<String> changed) {

    static EditionNotice of(Edition edition) {
        return new EditionNotice(edition, edition.references());
    }
}
