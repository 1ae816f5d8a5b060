package org.dossier.presence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.dossier.edition.FactKind;
import org.dossier.edition.Ref;
import org.dossier.edition.RevisedFact;
import org.dossier.edition.RevisedLinks;
import org.dossier.edition.SelfLink;
import org.dossier.edition.View;
import org.dossier.http.language.Language;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.http.parameter.KnownValues;
import org.dossier.http.parameter.Vocabulary;
import org.dossier.reference.Country;
import org.dossier.reference.Subdivision;
import org.dossier.source.Certainty;
import org.dossier.source.CitationRepository;
import org.dossier.source.Provenance;

/** The countries of an organisation as a view shows them, each with its claims and their provenance. */
@ApplicationScoped
class Countries {

    private final PresenceRepository rows;
    private final CitationRepository citations;

    Countries(PresenceRepository rows, CitationRepository citations) {
        this.rows = rows;
        this.citations = citations;
    }

    /** The claims are read for all countries from the page's first on: there are never many. */
    Page<Presence> page(View view, String organisation, PresenceFilter filter, Paging paging) {
        List<PresenceEntity> read = rows.from(view, organisation, filter, paging.from(""));
        if (read.isEmpty()) {
            KnownValues.check(filter.openEnded(), parameter -> rows.known(view, organisation, parameter));
        }
        Map<String, List<PresenceEntity>> byCountry =
                read.stream().collect(groupingBy(row -> row.country, TreeMap::new, toList()));
        Slice<Map.Entry<String, List<PresenceEntity>>> slice = paging.slice(
                byCountry.entrySet().stream().limit(paging.rows()).toList(), Map.Entry::getKey, view.walk());
        Function<RevisedFact, Provenance> provenance = citations.of(
                view,
                slice.rows().stream()
                        .flatMap(country -> country.getValue().stream())
                        .toList());
        return slice.map(country -> write(country.getValue(), provenance, view));
    }

    Optional<Presence> about(View view, String organisation, String country) {
        List<PresenceEntity> claims = rows.about(view, organisation, country);
        return claims.isEmpty() ? Optional.empty() : Optional.of(write(claims, citations.of(view, claims), view));
    }

    private static Presence write(
            List<PresenceEntity> claims, Function<RevisedFact, Provenance> provenance, View view) {
        PresenceEntity first = claims.get(0);
        return new Presence(
                Country.of(first.country, view.language()),
                claims.stream()
                        .map(row -> write(row, provenance.apply(row), view))
                        .toList(),
                new SelfLink(view.link(country(first))));
    }

    private static PresenceClaim write(PresenceEntity row, Provenance provenance, View view) {
        Language language = view.language();
        return new PresenceClaim(
                row.revised(),
                Vocabulary.constant(PresenceStatus.class, row.status),
                Vocabulary.constant(Certainty.class, row.certainty),
                row.details("subdivision", part -> new Subdivision(part.code, part.name.in(language))),
                row.details("activity", part -> new Activity(part.code, part.name.in(language))),
                row.details(
                        "partner",
                        part -> new Partner(
                                part.code,
                                part.name.in(language),
                                Vocabulary.constant(Partner.Tie.class, requireNonNull(part.tie)))),
                row.asOf,
                row.statement.in(language),
                provenance,
                RevisedLinks.of(view.link(country(row)), Ref.fact(row.id().organisation(), row.fact()), view));
    }

    private static String country(PresenceEntity claim) {
        return FactKind.PRESENCE.path(claim.id().organisation(), claim.fact()) + "/" + claim.country;
    }
}
