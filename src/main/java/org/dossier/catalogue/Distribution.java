package org.dossier.catalogue;

import org.dossier.http.media.Format;
import org.dossier.text.LocalisedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One file of a data set.
 *
 * @param name unique in the data set
 * @param address as the reader's edition shows it, without the service
 */
@Schema(hidden = true)
public record Distribution(
        @Schema(hidden = true) String name,
        @Schema(hidden = true) Format format,
        @Schema(hidden = true) LocalisedText title,
        @Schema(hidden = true) LocalisedText description,
        @Schema(hidden = true) String address) {}
