package org.dossier.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * An organisation in schema.org's vocabulary: its names, and the claims about it.
 *
 * @param subjectOf the claims, and then all facts as a data set, with the files
 */
record LinkedOrganisation(
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        String identifier,
        String name,
        List<String> alternateName,
        String url,
        List<Record> subjectOf) {}
