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

    /** What the contract calls the vocabularies of answers, which can grow, and those that only requests take. */
    private static final List<String> VALUES = List.of("x-extensible-enum", "enum");

    /** Of a vocabulary of answers, the values that requests take. */
    private static final String KNOWN = "Known";

    /** The names of the schemas, by id. */
    private final NavigableMap<String, String> schemas = new TreeMap<>();

    private final JsonNode contract;

    VocabularyReader(RouteTable routes) {
        contract = routes.components().get("schemas");
        contract.properties().forEach(schema -> {
            if (!values(schema.getValue()).isEmpty() && !schema.getKey().startsWith(KNOWN)) {
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
        return VocabularyDescription.of(schema, values(contract.get(schema)), language);
    }

    private static List<String> values(JsonNode schema) {
        return VALUES.stream()
                .flatMap(name -> StreamSupport.stream(schema.path(name).spliterator(), false))
                .map(JsonNode::asText)
                .toList();
    }
}
