package org.dossier.person;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.http.media.CsvCells;
import org.dossier.http.media.PublicUrl;
import org.dossier.http.media.Table;
import org.dossier.source.ClaimantRef;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** People as a table, with a row for each. */
@Singleton
final class PersonTable implements Table<PersonSummary, PersonRow> {

    private final PublicUrl service;

    PersonTable(PublicUrl service) {
        this.service = service;
    }

    @Override
    public Class<PersonSummary> item() {
        return PersonSummary.class;
    }

    @Override
    public Class<PersonRow> row() {
        return PersonRow.class;
    }

    @Override
    public Stream<PersonRow> rows(PersonSummary person, Language language) {
        ClaimantRef claimant = person.claimant();
        List<FactLine> aliases =
                person.aliases().stream().map(PersonAlias::fact).toList();
        List<FactLine> statuses =
                person.statuses().stream().map(PersonStatus::fact).toList();
        List<FactLine> rewards = person.rewards().stream().map(Reward::fact).toList();
        return Stream.of(new PersonRow(
                person.id(),
                person.name(),
                person.named(),
                claimant == null ? null : claimant.id(),
                claimant == null ? null : claimant.kind(),
                CsvCells.texts(person.aliases().stream().map(PersonAlias::name)),
                texts(aliases, FactLine::attribution),
                references(aliases),
                CsvCells.codes(person.statuses().stream().map(said -> Vocabulary.word(said.status()))),
                CsvCells.codes(person.statuses().stream().map(said -> Vocabulary.word(said.certainty()))),
                CsvCells.codes(
                        person.statuses().stream().map(said -> said.asOf().edtf())),
                texts(statuses, FactLine::attribution),
                references(statuses),
                texts(statuses, FactLine::print),
                texts(statuses, FactLine::caveat),
                texts(rewards, FactLine::attribution),
                references(rewards),
                texts(rewards, FactLine::print),
                person.factCount(),
                service.of(person.links().self()),
                Vocabulary.label(person.named(), language),
                claimant == null ? null : Vocabulary.label(claimant.kind(), language),
                CsvCells.texts(person.statuses().stream().map(said -> Vocabulary.label(said.status(), language))),
                CsvCells.texts(
                        person.statuses().stream().map(said -> said.asOf().text()))));
    }

    private static @Nullable String texts(List<FactLine> facts, Function<FactLine, @Nullable String> text) {
        return CsvCells.texts(facts.stream().map(text));
    }

    private static @Nullable String references(List<FactLine> facts) {
        return CsvCells.codes(facts.stream().map(FactLine::reference));
    }
}
