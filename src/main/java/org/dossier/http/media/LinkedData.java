package org.dossier.http.media;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * Converts an object, or each item of a list, to the schema.org vocabulary, or to another that it names. It is available as JSON-LD if its feature
 * has a bean of this type, and its route produces {@link Format#JSONLD_TYPE}.
 *
 * @param <T> the object on the wire
 */
public interface LinkedData<T> {

    Class<T> item();

    /** What the names in a document mean: the address of a context, or the context itself. */
    default JsonNode context() {
        return TextNode.valueOf("https://schema.org");
    }

    /**
     * The node that describes an item; null and empty components are omitted.
     *
     * @param language the language of the texts (BCP 47)
     */
    Record node(T item, String language);
}
