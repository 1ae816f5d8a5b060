package org.dossier.person;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person whom facts name, with these facts. */
@Schema(
        description =
                "A person whom facts name, with all these facts. To be named is not to be accused: see `named`. A person is no"
                        + " published thing of its own: there are no revisions of it, and it is there while a fact of the edition names it.")
public record Person(
        @JsonUnwrapped PersonSummary summary,

        @Schema(description = "Every fact of the edition that names the person, the earliest first.")
        List<NamingFact> facts) {

    public Person {
        facts = List.copyOf(facts);
    }
}
