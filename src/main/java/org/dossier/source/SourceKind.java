package org.dossier.source;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of document a source is. */
@Schema(
        description =
                "What kind of document the source is; `reference` is a database or tracker that sums up other documents.")
public enum SourceKind {
    ACADEMIC,
    BOOK,
    GOVERNMENT_RELEASE,
    GOVERNMENT_REPORT,
    LEGAL_INSTRUMENT,
    NEWS_ARTICLE,
    NGO_REPORT,
    REFERENCE
}
