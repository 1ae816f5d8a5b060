package org.dossier.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dossier.date.PartialDate;
import org.dossier.edition.FactKind;
import org.dossier.edition.Revised;
import org.dossier.edition.RevisedLinks;
import org.dossier.edition.View;
import org.dossier.http.language.Language;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.http.parameter.KnownValues;
import org.dossier.reference.Country;
import org.dossier.reference.Party;
import org.dossier.source.CitationReader;
import org.dossier.source.Provenance;
import org.dossier.timeline.EventContent.PartyContent;

/** The events of an organisation as a view shows them, each with its provenance. */
@ApplicationScoped
class Events {

    private final EventRepository rows;
    private final CitationReader citations;

    Events(EventRepository rows, CitationReader citations) {
        this.rows = rows;
        this.citations = citations;
    }

    Page<Event> page(View view, String organisation, EventFilter filter, Paging paging) {
        filter.check();
        List<Revised<EventContent>> read = rows.page(view, organisation, filter, paging);
        if (read.isEmpty()) {
            KnownValues.check(filter.openEnded(), parameter -> rows.countries(view, organisation));
        }
        Slice<Revised<EventContent>> slice = paging.slice(read, EventRepository::key, view.walk());
        Function<Revised<?>, Provenance> provenance = citations.of(view, slice.rows());
        return slice.map(row -> write(row, provenance.apply(row), view));
    }

    Optional<Event> byId(View view, String organisation, String id) {
        return rows.byId(view, organisation, id)
                .map(row -> write(row, citations.of(view, List.of(row)).apply(row), view));
    }

    private static Event write(Revised<EventContent> revised, Provenance provenance, View view) {
        Language language = view.language();
        EventContent event = revised.content();
        return new Event(
                revised.revision(),
                PartialDate.of(event.date()),
                event.category(),
                event.certainty(),
                event.title().in(language),
                event.summary().in(language),
                event.countries().stream()
                        .map(country -> Country.of(country, language))
                        .toList(),
                parties(event.people(), language),
                parties(event.organisations(), language),
                provenance,
                RevisedLinks.of(FactKind.EVENT, event.ref(), view));
    }

    private static List<Party> parties(List<PartyContent> parties, Language language) {
        return parties.stream()
                .map(party -> new Party(party.id(), party.name().in(language)))
                .toList();
    }
}
