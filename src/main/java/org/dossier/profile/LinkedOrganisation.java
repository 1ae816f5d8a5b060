package org.dossier.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * An organisation in schema.org's vocabulary: its names, and the claims about it.
 *
 * @param subjectOf the claims, and then where its figures and the lists beside the profile are
 */
record LinkedOrganisation(
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        String identifier,
        String name,
        List<String> alternateName,
        String url,
        List<Record> subjectOf) {

    /** A list of facts, which is another document. */
    record Dataset(@JsonProperty("@type") String type, String identifier, String url, Download distribution) {}

    /** The same list as JSON-LD. */
    record Download(@JsonProperty("@type") String type, String encodingFormat, String contentUrl) {}
}
