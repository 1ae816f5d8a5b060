package org.dossier.vocabulary;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.dossier.http.contract.RouteTable;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;

/** Finds the vocabularies in the contract, so that none is missing: they are its named schemas that list their values. */
@Singleton
class VocabularyReader {

    /** A truth value needs no words. */
    private static final String TRUTH = "Toggle";

    /** The names of the schemas, by id. */
    private final NavigableMap<String, String> schemas = new TreeMap<>();

    private final JsonNode contract;

    VocabularyReader(RouteTable routes) {
        contract = routes.components().get("schemas");
        contract.properties().forEach(schema -> {
            if (schema.getValue().has("enum") && !schema.getKey().equals(TRUTH)) {
                schemas.put(Vocabulary.id(schema.getKey()), schema.getKey());
            }
        });
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
        List<String> codes = StreamSupport.stream(
                        contract.get(schema).get("enum").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return VocabularyDescription.of(schema, codes, language);
    }
}
