package org.dossier.presence;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.dossier.edition.View;
import org.dossier.http.parameter.Vocabulary;
import org.dossier.source.CitedFactRepository;

@ApplicationScoped
class PresenceRepository extends CitedFactRepository<PresenceEntity> {

    private static final String BY_COUNTRY = "%1$s.country, %1$s.asOf.earliest nulls first, %1$s.id.fact";

    /** Where the values of the open-ended filters are found. */
    private static final Map<String, String> FILTERED = Map.of("claimant", "c.claimant", "source", "c.source");

    PresenceRepository() {
        super("PresenceEntity", "details");
    }

    /** The claims about this country and those after it. */
    List<PresenceEntity> from(View view, String organisation, PresenceFilter filter, String country) {
        return list(
                in(view, organisation)
                        .and("f.country >= :country", "country", country)
                        .and(
                                "f.status = :status",
                                "status",
                                filter.status() == null ? null : Vocabulary.word(filter.status()))
                        .and(ASSERTED_BY, "claimant", filter.claimant())
                        .and(CITES_SOURCE, "source", filter.source())
                        .and(CHANGED_SINCE, "changedSince", filter.changedSince()),
                BY_COUNTRY);
    }

    List<PresenceEntity> about(View view, String organisation, String country) {
        return list(in(view, organisation).and("f.country = :country", "country", country), BY_COUNTRY);
    }

    /** The values of an open-ended filter that would match some claim. */
    List<String> known(View view, String organisation, String parameter) {
        return values(view, organisation, requireNonNull(FILTERED.get(parameter)));
    }
}
