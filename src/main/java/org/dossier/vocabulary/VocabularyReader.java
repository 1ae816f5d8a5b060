package org.dossier.vocabulary;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.dossier.http.contract.RouteTable;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;

/** Finds the vocabularies in the contract, so that none is missing. */
@Singleton
class VocabularyReader {

    /** The names of the schemas, by id. */
    private final NavigableMap<String, String> schemas = new TreeMap<>();

    private final Map<String, List<String>> values;

    VocabularyReader(RouteTable routes) {
        values = routes.vocabularies();
        values.keySet().forEach(schema -> schemas.put(Vocabulary.id(schema), schema));
    }

    Page<VocabularyDescription> page(Paging paging, Language language) {
        List<Map.Entry<String, String>> rows = schemas.tailMap(paging.from("")).entrySet().stream()
                .limit(paging.rows())
                .toList();
        return paging.slice(rows, Map.Entry::getKey, 0).map(row -> describe(row.getValue(), language));
    }

    Optional<VocabularyDescription> byId(String id, Language language) {
        return Optional.ofNullable(schemas.get(id)).map(schema -> describe(schema, language));
    }

    private VocabularyDescription describe(String schema, Language language) {
        return VocabularyDescription.of(schema, Objects.requireNonNull(values.get(schema)), language);
    }
}
