package org.dossier.source;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.net.URISyntaxException;
import org.dossier.date.PartialDate;
import org.dossier.edition.SharedArchive;
import org.dossier.edition.Subject;
import org.dossier.http.body.Faults;
import org.dossier.http.parameter.Vocabulary;

/** Keeps the sources that editions publish. */
@Singleton
class SourceArchive extends SharedArchive<SourceContent, SourceEntity> {

    SourceArchive(EntityManager store) {
        super(
                store,
                Subject.SOURCE,
                SourceContent.class,
                SourceEntity.class,
                FactArchive.citing("CitationEntity", "source"));
    }

    @Override
    public void check(SourceContent source, Faults faults) {
        faults.addIf(
                source.url() != null && !isAddress(source.url()),
                "/url",
                "This is not an absolute URI (RFC 3986): other characters in it are percent-encoded.");
    }

    private static boolean isAddress(String url) {
        try {
            return new URI(url).getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    @Override
    protected SourceEntity row(SourceContent source, int revision) {
        SourceEntity row = new SourceEntity();
        row.id = new SourceId(source.id(), revision);
        row.kind = Vocabulary.word(source.kind());
        row.publisher = source.publisher();
        row.publisherClaimant = source.publisherClaimant();
        row.author = source.author();
        row.title = source.title();
        row.language = source.language();
        row.url = source.url();
        row.published = PartialDate.ofNullable(source.published());
        return row;
    }

    @Override
    protected SourceContent content(SourceEntity row) {
        return new SourceContent(
                row.id.source(),
                Vocabulary.constant(SourceKind.class, row.kind),
                row.publisher,
                row.publisherClaimant,
                row.author,
                row.title,
                row.language,
                row.url,
                row.published == null ? null : row.published.edtf());
    }
}
