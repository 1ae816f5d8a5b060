package org.dossier.dispute;

import jakarta.inject.Singleton;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.dispute.Dispute.DisputedFact;
import org.dossier.http.media.CsvCells;
import org.dossier.http.media.PublicUrl;
import org.dossier.http.media.Table;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Disputes as a table, with a row for each fact of each side, and one for a side without facts. */
@Singleton
final class DisputeTable implements Table<Dispute, DisputeRow> {

    private final PublicUrl service;

    DisputeTable(PublicUrl service) {
        this.service = service;
    }

    @Override
    public Class<Dispute> item() {
        return Dispute.class;
    }

    @Override
    public Class<DisputeRow> row() {
        return DisputeRow.class;
    }

    @Override
    public Stream<DisputeRow> rows(Dispute dispute, Language language) {
        return IntStream.range(0, dispute.sides().size())
                .boxed()
                .flatMap(side -> dispute.sides().get(side).facts().isEmpty()
                        ? Stream.of(row(dispute, side, null, language))
                        : dispute.sides().get(side).facts().stream().map(fact -> row(dispute, side, fact, language)));
    }

    private DisputeRow row(Dispute dispute, int side, @Nullable DisputedFact fact, Language language) {
        return new DisputeRow(
                dispute.revised(),
                dispute.question(),
                CsvCells.codes(dispute.differs().stream().map(Vocabulary::word)),
                side + 1,
                dispute.sides().get(side).says(),
                fact == null ? null : fact.id(),
                fact == null ? null : fact.revision(),
                fact == null ? null : service.of(fact.links().self()),
                dispute.explanation(),
                dispute.since(),
                service.of(dispute.links().self()),
                CsvCells.texts(dispute.differs().stream().map(way -> Vocabulary.label(way, language))));
    }
}
