package org.dossier.relation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.dossier.assertion.AssertionColumns;
import org.dossier.assertion.Certainty;
import org.dossier.assertion.CitationColumns;
import org.dossier.revision.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A relation as a row.
 *
 * @param other the id of the other organisation
 * @param otherCountry ISO 3166-1 alpha-2 code
 * @param people ids
 */
record RelationRow(
        @JsonUnwrapped Revision revised,
        Relation.Type type,
        String other,
        String otherName,
        @Nullable String otherCountry,
        @Nullable String otherCountryAlpha3,
        @Nullable String otherCountryName,
        Certainty certainty,
        @Nullable String asOf,
        @Nullable LocalDate asOfEarliest,
        @Nullable LocalDate asOfLatest,
        @Nullable String asOfText,
        String statement,
        @JsonUnwrapped CitationColumns citations,
        String link,
        @JsonUnwrapped AssertionColumns last,
        @Nullable String people,
        @Nullable String peopleNames,
        String typeLabel,
        String certaintyLabel) {}
