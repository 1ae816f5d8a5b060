package org.dossier.presence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.dossier.assertion.Assertion;
import org.dossier.assertion.AssertionReader;
import org.dossier.date.PartialDate;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.reference.Country;
import org.dossier.reference.Subdivision;
import org.dossier.revision.Revised;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.SelfLink;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.dossier.text.Language;

/** The countries of an organisation as a snapshot shows them, each with its claims and who makes them. */
@ApplicationScoped
class PresenceReader {

    private final PresenceRepository rows;
    private final AssertionReader assertions;

    PresenceReader(PresenceRepository rows, AssertionReader assertions) {
        this.rows = rows;
        this.assertions = assertions;
    }

    /** The claims are read for all countries from the page's first on: there are never many. */
    Page<Presence> page(Snapshot snapshot, String organisation, PresenceFilter filter, Paging paging) {
        List<Revised<PresenceContent>> read = rows.from(snapshot, organisation, filter, paging.from(""));
        if (read.isEmpty()) {
            rows.checkKnown(snapshot, organisation, filter);
        }
        Map<String, List<Revised<PresenceContent>>> byCountry =
                read.stream().collect(groupingBy(claim -> claim.content().country(), TreeMap::new, toList()));
        Slice<Map.Entry<String, List<Revised<PresenceContent>>>> slice = paging.slice(
                byCountry.entrySet().stream().limit(paging.rows()).toList(), Map.Entry::getKey, snapshot.walk());
        Function<Revised<?>, Assertion> assertion = assertions.of(
                snapshot,
                slice.rows().stream()
                        .flatMap(country -> country.getValue().stream())
                        .toList());
        return slice.map(country -> write(country.getValue(), assertion, snapshot));
    }

    Optional<Presence> about(Snapshot snapshot, String organisation, String country) {
        List<Revised<PresenceContent>> claims = rows.about(snapshot, organisation, country);
        return claims.isEmpty()
                ? Optional.empty()
                : Optional.of(write(claims, assertions.of(snapshot, claims), snapshot));
    }

    private static Presence write(
            List<Revised<PresenceContent>> claims, Function<Revised<?>, Assertion> assertion, Snapshot snapshot) {
        PresenceContent first = claims.get(0).content();
        return new Presence(
                Country.of(first.country(), snapshot.language()),
                claims.stream()
                        .map(claim -> write(claim, assertion.apply(claim), snapshot))
                        .toList(),
                new SelfLink(snapshot.link(country(first))));
    }

    private static PresenceClaim write(Revised<PresenceContent> revised, Assertion assertion, Snapshot snapshot) {
        Language language = snapshot.language();
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
                PartialDate.of(claim.asOf(), language),
                assertion,
                RevisedLinks.of(Subject.PRESENCE, claim.ref(), snapshot));
    }

    private static String country(PresenceContent claim) {
        return "/v1/organisations/" + claim.organisation() + "/presence/" + claim.country();
    }
}
