package org.dossier.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Map;
import java.util.Set;
import org.dossier.edition.ChangeFilter;
import org.dossier.edition.KindFilter;
import org.dossier.edition.Severity;
import org.dossier.revision.Change;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads editions as the event stream sends them. */
@ApplicationScoped
class EditionEventReader {

    /** The query parameters of {@link ChangeFilter}. */
    static final Set<String> FILTERS = Set.of("organisation", "kind", "severity");

    private final EditionReader editions;
    private final ObjectMapper mapper;

    EditionEventReader(EditionReader editions, ObjectMapper mapper) {
        this.editions = editions;
        this.mapper = mapper;
    }

    /**
     * @param filters the values of {@link #FILTERS} that were given
     * @return one line of JSON; null if the edition has no change that matches
     */
    @ActivateRequestContext
    @Nullable
    String read(int number, Map<String, String> filters, Language language) {
        EditionNotice notice = editions.notice(number, filter(filters), language);
        if (!filters.isEmpty() && notice.changed().isEmpty()) {
            return null;
        }
        try {
            return mapper.writeValueAsString(notice);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ChangeFilter filter(Map<String, String> filters) {
        String kind = filters.get("kind");
        String severity = filters.get("severity");
        return new ChangeFilter(
                filters.get("organisation"),
                new KindFilter(
                        kind == null ? null : Vocabulary.constant(Change.class, kind),
                        severity == null ? null : Vocabulary.constant(Severity.class, severity)));
    }
}
