package org.dossier.catalogue;

import java.util.List;
import org.dossier.edition.DossierEditions;
import org.dossier.text.LocalisedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The facts about one organisation as a set of data that others can find and take.
 *
 * @param organisation its id
 * @param page the profile of the organisation as the reader's edition shows it, without the service
 * @param keywords by which it may be looked for, with commas between them
 * @param editions which editions the facts are of; null while this instance does not know that of the reader
 * @param distributions the files
 */
@Schema(hidden = true)
public record Dataset(
        @Schema(hidden = true) String organisation,
        @Schema(hidden = true) String page,
        @Schema(hidden = true) LocalisedText title,
        @Schema(hidden = true) LocalisedText description,
        @Schema(hidden = true) LocalisedText keywords,
        @Schema(hidden = true) @Nullable DossierEditions editions,
        @Schema(hidden = true) List<Distribution> distributions) {

    public Dataset {
        distributions = List.copyOf(distributions);
    }
}
