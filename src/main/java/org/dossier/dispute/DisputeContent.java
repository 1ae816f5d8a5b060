package org.dossier.dispute;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import org.dossier.revision.Content;
import org.dossier.revision.Ref;
import org.dossier.revision.RevisionRef;
import org.dossier.text.LocalisedText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** A dispute as it is published: in all languages, and with the ids of its facts. */
@Schema(
        description = "A dispute as it is published: in all languages, with the ids of its facts.",
        properties =
                @SchemaProperty(
                        name = "subject",
                        type = SchemaType.STRING,
                        enumeration = "dispute",
                        description = "The kind of content."))
public record DisputeContent(
        @Schema(
                description = "The id of the organisation that its facts are about.",
                pattern = Ref.ID,
                maxLength = Ref.LONGEST_ID,
                examples = "tren-de-aragua")
        String organisation,

        @Schema(
                description = "Its id, unique in the organisation.",
                pattern = Ref.ID,
                maxLength = Ref.LONGEST_ID,
                examples = "dispute-membership")
        String id,

        @Schema(description = "The question.") LocalisedText question,

        @Schema(description = "In what the sides differ.", minItems = 1, maxItems = 6)
        List<Difference> differs,

        @Schema(description = "What the facts say.", minItems = 2, maxItems = 10)
        List<SideContent> sides,

        @Schema(description = "What differs, and what a source gives as the reason, if any does. It is neutral.")
        LocalisedText explanation)
        implements Content {

    public DisputeContent {
        differs = List.copyOf(requireNonNullElse(differs, List.of()));
        sides = List.copyOf(requireNonNullElse(sides, List.of()));
    }

    @Override
    @JsonIgnore
    public Ref ref() {
        return Ref.fact(organisation, id);
    }

    @Override
    @JsonIgnore
    public List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        mentions.add(new Mention("/organisation", Ref.organisation(organisation)));
        for (int i = 0; i < sides.size(); i++) {
            for (int j = 0; j < sides.get(i).facts().size(); j++) {
                RevisionRef fact =
                        RevisionRef.of(organisation, sides.get(i).facts().get(j));
                mentions.add(new Mention("/sides/" + i + "/facts/" + j, fact.thing(), fact.revision()));
            }
        }
        return mentions;
    }

    /** One side of a dispute. */
    @Schema(name = "DisputeSideContent", description = "One side of a dispute.")
    public record SideContent(
            @Schema(description = "What its facts say, in a few words.")
            LocalisedText says,

            @Schema(
                    description =
                            "The ids of the facts that say so; `id@1` names a revision, for what was corrected since.",
                    minItems = 1,
                    maxItems = 50)
            List<String> facts) {

        public SideContent {
            facts = List.copyOf(requireNonNullElse(facts, List.of()));
        }
    }
}
