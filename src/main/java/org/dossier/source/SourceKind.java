package org.dossier.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of document a source is. */
@Schema(
        description =
                "What kind of document the source is; `reference` is a database or tracker that sums up other documents.")
public enum SourceKind {
    @JsonProperty("academic")
    ACADEMIC,
    @JsonProperty("book")
    BOOK,
    @JsonProperty("government_release")
    GOVERNMENT_RELEASE,
    @JsonProperty("government_report")
    GOVERNMENT_REPORT,
    @JsonProperty("legal_instrument")
    LEGAL_INSTRUMENT,
    @JsonProperty("news_article")
    NEWS_ARTICLE,
    @JsonProperty("ngo_report")
    NGO_REPORT,
    @JsonProperty("reference")
    REFERENCE
}
