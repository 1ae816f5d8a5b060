package org.dossier.timeline;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.date.PartialDate;
import org.dossier.edition.FactRows;
import org.dossier.edition.Subject;
import org.dossier.http.body.Faults;
import org.dossier.http.language.LocalisedText;
import org.dossier.http.parameter.Vocabulary;
import org.dossier.reference.Country;
import org.dossier.source.Certainty;
import org.dossier.source.CitationContent;
import org.dossier.source.FactArchive;
import org.dossier.timeline.EventContent.PartyContent;
import org.jspecify.annotations.Nullable;

/** Keeps the events that editions publish. */
@Singleton
class EventArchive extends FactArchive<EventContent, EventEntity> {

    private static final List<String> CERTAINTIES = Stream.of(Certainty.REPORTED, Certainty.ALLEGED, Certainty.OFFICIAL)
            .map(Vocabulary::word)
            .toList();

    EventArchive(EntityManager store, FactRows facts) {
        super(store, facts, Subject.EVENT, EventContent.class, EventEntity.class, "event_party", "event");
    }

    @Override
    public void check(EventContent event, Faults faults) {
        if (event.certainty() != null && !CERTAINTIES.contains(Vocabulary.word(event.certainty()))) {
            faults.add("/certainty", "This is not one of the values allowed for an event.", CERTAINTIES);
        }
        for (int i = 0; i < event.countries().size(); i++) {
            String country = event.countries().get(i);
            faults.addIf(
                    country != null && !Country.isCode(country),
                    "/countries/" + i,
                    "This is not an ISO 3166-1 alpha-2 code.");
        }
    }

    @Override
    protected EventEntity row(EventContent event) {
        EventEntity row = new EventEntity();
        row.category = Vocabulary.word(event.category());
        row.certainty = Vocabulary.word(event.certainty());
        row.happened = PartialDate.of(event.date());
        row.title = event.title();
        row.statement = event.summary();
        row.parties = parties(event).collect(toCollection(ArrayList::new));
        return row;
    }

    private static Stream<PartyEntity> parties(EventContent event) {
        return Stream.of(
                        event.countries().stream().map(country -> party("country", country, null)),
                        event.people().stream().map(person -> party("person", person.id(), person.name())),
                        event.organisations().stream().map(other -> party("organisation", other.id(), other.name())))
                .flatMap(sort -> sort);
    }

    private static PartyEntity party(String sort, String code, @Nullable LocalisedText name) {
        PartyEntity row = new PartyEntity();
        row.party = sort;
        row.code = code;
        row.name = name;
        return row;
    }

    @Override
    protected EventContent content(EventEntity row, List<CitationContent> citations) {
        return new EventContent(
                row.id().organisation(),
                row.fact(),
                row.happened.edtf(),
                Vocabulary.constant(Category.class, row.category),
                Vocabulary.constant(Certainty.class, row.certainty),
                row.title,
                row.statement,
                row.parties("country", party -> party.code),
                row.parties("person", EventArchive::named),
                row.parties("organisation", EventArchive::named),
                citations);
    }

    private static PartyContent named(PartyEntity party) {
        return new PartyContent(party.code, requireNonNull(party.name));
    }
}
