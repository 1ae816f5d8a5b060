package org.dossier.presence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.dossier.date.PartialDate;
import org.dossier.edition.FactKind;
import org.dossier.edition.Revised;
import org.dossier.edition.RevisedLinks;
import org.dossier.edition.SelfLink;
import org.dossier.edition.View;
import org.dossier.http.language.Language;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.http.parameter.KnownValues;
import org.dossier.reference.Country;
import org.dossier.reference.Subdivision;
import org.dossier.source.CitationReader;
import org.dossier.source.Provenance;

/** The countries of an organisation as a view shows them, each with its claims and their provenance. */
@ApplicationScoped
class Countries {

    private final PresenceRepository rows;
    private final CitationReader citations;

    Countries(PresenceRepository rows, CitationReader citations) {
        this.rows = rows;
        this.citations = citations;
    }

    /** The claims are read for all countries from the page's first on: there are never many. */
    Page<Presence> page(View view, String organisation, PresenceFilter filter, Paging paging) {
        List<Revised<PresenceContent>> read = rows.from(view, organisation, filter, paging.from(""));
        if (read.isEmpty()) {
            KnownValues.check(filter.openEnded(), parameter -> rows.known(view, organisation, parameter));
        }
        Map<String, List<Revised<PresenceContent>>> byCountry =
                read.stream().collect(groupingBy(claim -> claim.content().country(), TreeMap::new, toList()));
        Slice<Map.Entry<String, List<Revised<PresenceContent>>>> slice = paging.slice(
                byCountry.entrySet().stream().limit(paging.rows()).toList(), Map.Entry::getKey, view.walk());
        Function<Revised<?>, Provenance> provenance = citations.of(
                view,
                slice.rows().stream()
                        .flatMap(country -> country.getValue().stream())
                        .toList());
        return slice.map(country -> write(country.getValue(), provenance, view));
    }

    Optional<Presence> about(View view, String organisation, String country) {
        List<Revised<PresenceContent>> claims = rows.about(view, organisation, country);
        return claims.isEmpty() ? Optional.empty() : Optional.of(write(claims, citations.of(view, claims), view));
    }

    private static Presence write(
            List<Revised<PresenceContent>> claims, Function<Revised<?>, Provenance> provenance, View view) {
        PresenceContent first = claims.get(0).content();
        return new Presence(
                Country.of(first.country(), view.language()),
                claims.stream()
                        .map(claim -> write(claim, provenance.apply(claim), view))
                        .toList(),
                new SelfLink(view.link(country(first))));
    }

    private static PresenceClaim write(Revised<PresenceContent> revised, Provenance provenance, View view) {
        Language language = view.language();
        PresenceContent claim = revised.content();
        return new PresenceClaim(
                revised.revision(),
                claim.status(),
                claim.certainty(),
                claim.subdivisions().stream()
                        .map(part -> new Subdivision(part.code(), part.name().in(language)))
                        .toList(),
                claim.activities().stream()
                        .map(activity ->
                                new Activity(activity.code(), activity.name().in(language)))
                        .toList(),
                claim.partners().stream()
                        .map(partner -> new Partner(partner.id(), partner.name().in(language), partner.tie()))
                        .toList(),
                PartialDate.of(claim.asOf()),
                claim.statement().in(language),
                provenance,
                RevisedLinks.of(view.link(country(claim)), claim.ref(), view));
    }

    private static String country(PresenceContent claim) {
        return FactKind.PRESENCE.path(claim.organisation(), claim.id()) + "/" + claim.country();
    }
}
