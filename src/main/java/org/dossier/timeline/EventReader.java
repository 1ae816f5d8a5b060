package org.dossier.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dossier.assertion.Assertion;
import org.dossier.assertion.AssertionReader;
import org.dossier.date.PartialDate;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.reference.Country;
import org.dossier.reference.Party;
import org.dossier.revision.Revised;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.dossier.text.Language;
import org.dossier.timeline.EventContent.PartyContent;

/** The events of an organisation as a snapshot shows them, each with who asserts it. */
@ApplicationScoped
class EventReader {

    private final EventRepository rows;
    private final AssertionReader assertions;

    EventReader(EventRepository rows, AssertionReader assertions) {
        this.rows = rows;
        this.assertions = assertions;
    }

    Page<Event> page(Snapshot snapshot, String organisation, EventFilter filter, Paging paging) {
        filter.check();
        List<Revised<EventContent>> read = rows.page(snapshot, organisation, filter, paging);
        if (read.isEmpty()) {
            rows.checkKnown(snapshot, organisation, filter);
        }
        Slice<Revised<EventContent>> slice = paging.slice(read, EventRepository::key, snapshot.walk());
        Function<Revised<?>, Assertion> assertion = assertions.of(snapshot, slice.rows());
        return slice.map(row -> write(row, assertion.apply(row), snapshot));
    }

    Optional<Event> byId(Snapshot snapshot, String organisation, String id) {
        return rows.byId(snapshot, organisation, id)
                .map(row -> write(row, assertions.of(snapshot, List.of(row)).apply(row), snapshot));
    }

    private static Event write(Revised<EventContent> revised, Assertion assertion, Snapshot snapshot) {
        Language language = snapshot.language();
        EventContent event = revised.content();
        return new Event(
                revised.revision(),
                PartialDate.of(event.date(), language),
                event.category(),
                event.certainty(),
                event.title().in(language),
                event.countries().stream()
                        .map(country -> Country.of(country, language))
                        .toList(),
                parties(event.organisations(), language),
                assertion,
                RevisedLinks.of(Subject.EVENT, event.ref(), snapshot));
    }

    private static List<Party> parties(List<PartyContent> parties, Language language) {
        return parties.stream()
                .map(party -> new Party(party.id(), party.name().in(language)))
                .toList();
    }
}
