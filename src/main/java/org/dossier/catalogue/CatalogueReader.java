package org.dossier.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.dossier.presence.CoveredCountryReader;
import org.dossier.revision.RevisionReader;
import org.dossier.revision.Snapshot;
import org.dossier.timeline.CoveredPeriodReader;
import org.dossier.timeline.CoveredPeriodReader.Period;

/** Reads the data sets that a snapshot shows: three statements, however many organisations there are. */
@ApplicationScoped
class CatalogueReader {

    private final RevisionReader revisions;
    private final CoveredCountryReader countries;
    private final CoveredPeriodReader periods;
    private final DatasetDescriber datasets;

    CatalogueReader(
            RevisionReader revisions,
            CoveredCountryReader countries,
            CoveredPeriodReader periods,
            DatasetDescriber datasets) {
        this.revisions = revisions;
        this.countries = countries;
        this.periods = periods;
        this.datasets = datasets;
    }

    Catalogue of(Snapshot snapshot) {
        Map<String, List<String>> covered = countries.byOrganisation(snapshot.edition());
        Map<String, Period> times = periods.byOrganisation(snapshot.edition());
        return new Catalogue(
                snapshot.link(CatalogueResource.PATH),
                revisions.organisationNames(snapshot.edition()).entrySet().stream()
                        .map(organisation -> new Catalogue.Entry(
                                datasets.of(organisation.getKey(), organisation.getValue(), snapshot),
                                covered.getOrDefault(organisation.getKey(), List.of()),
                                times.get(organisation.getKey())))
                        .toList());
    }
}
