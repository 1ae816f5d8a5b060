package org.dossier.person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which part a fact names a person; of several facts, the first of these that holds in one. */
@Schema(
        description =
                "In which part a fact names the person: `subject`, it is about the person (a statement on the leadership, or a figure"
                        + " about the person); `claimant`, it is about something else and the person asserts it; `mentioned`, it names"
                        + " the person, and nothing in its data says in which part: an official who signed, a victim, a suspect. None of"
                        + " these words is an accusation: read what the fact says. Of a person as a whole, it is the first of"
                        + " `subject`, `claimant` and `mentioned` that holds in one of the facts.")
public enum Naming {
    SUBJECT,
    CLAIMANT,
    MENTIONED
}
