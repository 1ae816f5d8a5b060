package org.dossier.presence;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.dossier.edition.Revised;
import org.dossier.edition.View;
import org.dossier.http.parameter.Vocabulary;
import org.dossier.source.FactRepository;

@Singleton
class PresenceRepository extends FactRepository<PresenceContent> {

    private static final String BY_COUNTRY = "f.country, f.earliest nulls first, f.id.id";

    /** Where the values of the open-ended filters are found. */
    private static final Map<String, String> FILTERED = Map.of("claimant", "c.claimant", "source", "c.source");

    PresenceRepository(EntityManager store) {
        super(store, PresenceContent.class, PresenceEntity.class);
    }

    /** The claims about this country and those after it. */
    List<Revised<PresenceContent>> from(View view, String organisation, PresenceFilter filter, String country) {
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

    List<Revised<PresenceContent>> about(View view, String organisation, String country) {
        return list(in(view, organisation).and("f.country = :country", "country", country), BY_COUNTRY);
    }

    /** The values of an open-ended filter that would match some claim. */
    List<String> known(View view, String organisation, String parameter) {
        return values(view, organisation, requireNonNull(FILTERED.get(parameter)));
    }
}
