package org.dossier.source;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.dossier.date.PartialDate;
import org.dossier.http.media.PublicUrl;
import org.dossier.http.media.Table;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;

/** The sources as a table. */
@Singleton
final class SourceTable implements Table<Source, SourceRow> {

    private final PublicUrl service;

    SourceTable(PublicUrl service) {
        this.service = service;
    }

    @Override
    public Class<Source> item() {
        return Source.class;
    }

    @Override
    public Class<SourceRow> row() {
        return SourceRow.class;
    }

    @Override
    public Stream<SourceRow> rows(Source source, Language language) {
        PartialDate published = source.published();
        return Stream.of(new SourceRow(
                source.revised(),
                source.kind(),
                source.publisher(),
                source.author(),
                source.title(),
                source.language(),
                source.url(),
                published == null ? null : published.edtf(),
                published == null ? null : published.earliest(),
                published == null ? null : published.latest(),
                published == null ? null : published.text(),
                source.publishedAt(),
                source.dateline(),
                source.read(),
                source.readAt(),
                source.note(),
                service.of(source.links().self()),
                service.of(source.links().citations()),
                Vocabulary.label(source.kind(), language),
                Vocabulary.label(source.read(), language)));
    }
}
