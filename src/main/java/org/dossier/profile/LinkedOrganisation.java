package org.dossier.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * An organisation in the words of schema.org: its names, and what is claimed about it. Nothing else is said in our own voice.
 *
 * @param subjectOf the claims, and then where its figures are
 */
record LinkedOrganisation(
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        String identifier,
        String name,
        List<String> alternateName,
        String url,
        List<Record> subjectOf) {

    /** Figures, which are another document. */
    record Dataset(@JsonProperty("@type") String type, String identifier, String url, Download distribution) {}

    /** The same figures as JSON-LD. */
    record Download(@JsonProperty("@type") String type, String encodingFormat, String contentUrl) {}
}
