package org.dossier.timeline;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dossier.edition.FactKind;
import org.dossier.edition.RevisedFact;
import org.dossier.edition.RevisedLinks;
import org.dossier.edition.View;
import org.dossier.http.language.Language;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.http.parameter.KnownValues;
import org.dossier.http.parameter.Vocabulary;
import org.dossier.reference.Country;
import org.dossier.reference.Party;
import org.dossier.source.Certainty;
import org.dossier.source.CitationRepository;
import org.dossier.source.Provenance;

/** The events of an organisation as a view shows them, each with its provenance. */
@ApplicationScoped
class Events {

    private final EventRepository rows;
    private final CitationRepository citations;

    Events(EventRepository rows, CitationRepository citations) {
        this.rows = rows;
        this.citations = citations;
    }

    Page<Event> page(View view, String organisation, EventFilter filter, Paging paging) {
        filter.check();
        List<EventEntity> read = rows.page(view, organisation, filter, paging);
        if (read.isEmpty()) {
            KnownValues.check(filter.openEnded(), parameter -> rows.countries(view, organisation));
        }
        Slice<EventEntity> slice = paging.slice(read, EventEntity::key, view.walk());
        Function<RevisedFact, Provenance> provenance = citations.of(view, slice.rows());
        return slice.map(row -> write(row, provenance.apply(row), view));
    }

    Optional<Event> byId(View view, String organisation, String id) {
        return rows.byId(view, organisation, id)
                .map(row -> write(row, citations.of(view, List.of(row)).apply(row), view));
    }

    private static Event write(EventEntity row, Provenance provenance, View view) {
        Language language = view.language();
        return new Event(
                row.revised(),
                row.happened,
                Vocabulary.constant(Category.class, row.category),
                Vocabulary.constant(Certainty.class, row.certainty),
                row.title.in(language),
                row.statement.in(language),
                row.parties("country", party -> Country.of(party.code, language)),
                row.parties("person", party -> party(party, language)),
                row.parties("organisation", party -> party(party, language)),
                provenance,
                RevisedLinks.of(FactKind.EVENT, row, view));
    }

    private static Party party(PartyEntity party, Language language) {
        return new Party(party.code, requireNonNull(party.name).in(language));
    }
}
