package org.dossier.dispute;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.revision.Content;
import org.dossier.revision.Ref;
import org.dossier.text.LocalisedText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** A gap as it is published: in all languages. */
@Schema(
        description = "A gap as it is published: in all languages.",
        properties =
                @SchemaProperty(
                        name = "subject",
                        type = SchemaType.STRING,
                        enumeration = "gap",
                        description = "The kind of content."))
public record GapContent(
        @Schema(
                description = "The id of the organisation that it is about.",
                pattern = Ref.ID,
                maxLength = Ref.LONGEST_ID,
                examples = "tren-de-aragua")
        String organisation,

        @Schema(
                description = "Its id, unique in the organisation.",
                pattern = Ref.ID,
                maxLength = Ref.LONGEST_ID,
                examples = "gap-founding-year")
        String id,

        @Schema(description = "Why it is missing.") Gap.Cause cause,

        @Schema(description = "What is missing, in one sentence.")
        LocalisedText statement,

        @Schema(description = "Why we left it out; null for `not_stated`.", nullable = true) @Nullable
        LocalisedText reason,

        @Schema(
                description = "The id of the source that does not say it; null for `left_out`.",
                nullable = true,
                pattern = Ref.ID,
                maxLength = Ref.LONGEST_ID)
        @Nullable
        String source,

        @Schema(
                description =
                        "The ISO 3166-1 alpha-2 code of the country that it is about; null if it is about none in particular.",
                nullable = true,
                format = "iso-3166-1",
                examples = "CR")
        @Nullable
        String country)
        implements Content {

    @Override
    @JsonIgnore
    public Ref ref() {
        return Ref.fact(organisation, id);
    }

    @Override
    @JsonIgnore
    public List<Mention> mentions() {
        return Stream.concat(
                        Stream.of(new Mention("/organisation", Ref.organisation(organisation))),
                        Stream.ofNullable(source).map(id -> new Mention("/source", Ref.source(id))))
                .toList();
    }
}
