package org.dossier.vocabulary;

import java.util.List;
import org.dossier.revision.SelfLink;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A vocabulary, with what its values mean. */
@Schema(description = "A vocabulary of the contract: the codes that a field can have, and what they mean.")
public record VocabularyDescription(
        @Schema(
                description = "The vocabulary's id: the name of its schema in the contract, in kebab case.",
                examples = "presence-status")
        String id,

        @Schema(description = "The name of its schema in the contract.", examples = "PresenceStatus")
        String schema,

        @Schema(description = "What it is called.", examples = "Status of presence")
        String label,

        @Schema(description = "What it says, in one sentence.")
        String definition,

        @Schema(description = "Its values, in the order of the contract. Expect new ones.")
        List<VocabularyValue> values,

        @Schema(description = "Where to read it.") SelfLink links) {

    public VocabularyDescription {
        values = List.copyOf(values);
    }

    /** A value of a vocabulary. */
    @Schema(description = "A value of a vocabulary, and what it means.")
    public record VocabularyValue(
            @Schema(description = "The code, as fields and filters have it.", examples = "designation_only")
            String code,

            @Schema(
                    description = "A few words to print in its place; no other value of the vocabulary has the same.",
                    examples = "Listed only")
            String label,

            @Schema(description = "What it means, in one sentence.")
            String definition) {}

    static VocabularyDescription of(String schema, List<String> codes, Language language) {
        String id = Vocabulary.id(schema);
        return new VocabularyDescription(
                id,
                schema,
                Vocabulary.label(id, language),
                Vocabulary.definition(id, language),
                codes.stream()
                        .map(code -> new VocabularyValue(
                                code, Vocabulary.label(id, code, language), Vocabulary.definition(id, code, language)))
                        .toList(),
                new SelfLink(VocabularyResource.PATH + "/" + id));
    }
}
