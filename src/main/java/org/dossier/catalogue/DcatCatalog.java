package org.dossier.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dossier.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A {@code Catalog} of DCAT. Null components are left out.
 *
 * @param issued when the first of the data sets was published
 * @param modified when the last of them was changed
 */
record DcatCatalog(
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        @JsonProperty("dct:title") LocalisedText title,
        @JsonProperty("dct:description") LocalisedText description,
        @JsonProperty("dct:publisher") Agent publisher,
        @JsonProperty("dct:license") Term license,
        @JsonProperty("dct:language") List<Term> language,
        @JsonProperty("dct:issued") @Nullable Instant issued,
        @JsonProperty("dct:modified") @Nullable Instant modified,
        @JsonProperty("dcat:themeTaxonomy") String themeTaxonomy,
        @JsonProperty("foaf:homepage") Term homepage,
        @JsonProperty("dcat:service") Service service,
        @JsonProperty("dcat:dataset") List<Dataset> dataset) {

    /** A {@code foaf:Agent}. */
    record Agent(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id,
            @JsonProperty("foaf:name") LocalisedText name) {}

    /** What is described elsewhere, and of which class it is: a term of a shared vocabulary, or a page. */
    record Term(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id) {

        static final String PAGE = "foaf:Document";
    }

    /** What is described in the same document. */
    record Reference(@JsonProperty("@id") String id) {}

    /**
     * Where readers report errors.
     *
     * @param email an address with {@code mailto:}; null where there is another way
     * @param url null where there is another way
     */
    record Contact(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id,
            @JsonProperty("vcard:fn") LocalisedText name,
            @JsonProperty("vcard:hasEmail") @Nullable String email,
            @JsonProperty("vcard:hasURL") @Nullable String url) {}

    /** The API. */
    record Service(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id,
            @JsonProperty("dct:title") LocalisedText title,
            @JsonProperty("dct:description") LocalisedText description,
            @JsonProperty("dcat:endpointURL") String endpointUrl,
            @JsonProperty("dcat:endpointDescription") String endpointDescription,
            @JsonProperty("foaf:page") Term page,
            @JsonProperty("dct:publisher") Reference publisher,
            @JsonProperty("dct:license") Term license,
            @JsonProperty("dct:accessRights") Term accessRights,
            @JsonProperty("dcat:theme") String theme,
            @JsonProperty("dcat:keyword") List<Keyword> keyword,
            @JsonProperty("dcat:contactPoint") @Nullable Contact contactPoint,
            @JsonProperty("dcat:servesDataset") List<String> servesDataset) {}

    /** One word, by which others find it. */
    record Keyword(
            @JsonProperty("@language") String language,
            @JsonProperty("@value") String value) {}

    /**
     * A {@code Dataset} of DCAT, which is one of schema.org too.
     *
     * @param spatial the countries about which there are claims
     */
    record Dataset(
            @JsonUnwrapped LinkedDataset<LocalisedText> inSchemaOrg,
            @JsonProperty("dct:identifier") String identifier,
            @JsonProperty("dct:title") LocalisedText title,
            @JsonProperty("dct:description") LocalisedText description,
            @JsonProperty("dct:publisher") Reference publisher,
            @JsonProperty("dcat:contactPoint") @Nullable Contact contactPoint,
            @JsonProperty("dcat:keyword") List<Keyword> keyword,
            @JsonProperty("dcat:theme") String theme,
            @JsonProperty("dct:language") List<Term> language,
            @JsonProperty("dct:issued") @Nullable Instant issued,
            @JsonProperty("dct:modified") @Nullable Instant modified,
            @JsonProperty("dcat:version") @Nullable String version,
            @JsonProperty("dct:accrualPeriodicity") Term accrualPeriodicity,
            @JsonProperty("dct:accessRights") Term accessRights,
            @JsonProperty("dct:spatial") List<Term> spatial,
            @JsonProperty("dct:temporal") @Nullable Period temporal,
            @JsonProperty("dcat:landingPage") Term landingPage,
            @JsonProperty("dcat:distribution") List<Distribution> distribution) {}

    /** The first and the last day of the events. */
    record Period(
            @JsonProperty("@type") String type,
            @JsonProperty("dcat:startDate") @Nullable LocalDate startDate,
            @JsonProperty("dcat:endDate") @Nullable LocalDate endDate) {}

    /**
     * One file.
     *
     * @param format the term for it; null if the shared vocabulary has none
     */
    record Distribution(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id,
            @JsonProperty("dct:title") LocalisedText title,
            @JsonProperty("dct:description") LocalisedText description,
            @JsonProperty("dcat:accessURL") String accessUrl,
            @JsonProperty("dcat:downloadURL") String downloadUrl,
            @JsonProperty("dcat:mediaType") Term mediaType,
            @JsonProperty("dct:format") @Nullable Term format,
            @JsonProperty("dct:language") List<Term> language,
            @JsonProperty("dct:license") Term license) {}
}
