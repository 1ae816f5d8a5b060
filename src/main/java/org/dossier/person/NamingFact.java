package org.dossier.person;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dossier.date.PartialDate;
import org.dossier.revision.FactKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fact that names a person. */
@Schema(description = "A fact that names the person.")
public record NamingFact(
        @Schema(description = "The fact's id.", examples = "leader-guerrero")
        String id,

        @Schema(description = "The fact's revision, counted from 1.", examples = "1")
        int revision,

        @Schema(description = "The kind of fact.") FactKind kind,

        @Schema(description = "In which part this fact names the person.")
        Naming named,

        @Schema(description = "The time that the fact is about; null if that is not known.", nullable = true) @Nullable
        PartialDate asOf,

        @Schema(
                description = "What the source supports, and nothing else.",
                examples = "BBC News described Héctor Guerrero Flores as the boss of Tren de Aragua in March 2025.")
        String statement,

        @JsonUnwrapped FactLine line) {}
