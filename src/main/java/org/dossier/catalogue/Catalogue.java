package org.dossier.catalogue;

import java.util.List;
import org.dossier.timeline.CoveredPeriodReader.Period;
import org.jspecify.annotations.Nullable;

/**
 * The data sets of one edition.
 *
 * @param address of the catalogue as the reader's edition shows it, without the service
 * @param entries one for each organisation, by its id
 */
record Catalogue(String address, List<Entry> entries) {

    Catalogue {
        entries = List.copyOf(entries);
    }

    /**
     * A data set with what it covers.
     *
     * @param countries ISO 3166-1 alpha-2 codes
     * @param period null if it has no events
     */
    record Entry(
            Dataset dataset,
            List<String> countries,
            @Nullable Period period) {

        Entry {
            countries = List.copyOf(countries);
        }
    }
}
