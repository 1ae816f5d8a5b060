package org.dossier.http.media;

/**
 * Converts an object, or each item of a list, to the schema.org vocabulary. It is available as JSON-LD if its feature
 * has a bean of this type, and its route produces {@link Format#JSONLD_TYPE}.
 *
 * @param <T> the object on the wire
 */
public interface LinkedData<T> {

    Class<T> item();

    /**
     * The node that describes an item; null and empty components are omitted.
     *
     * @param language the language of the texts (BCP 47)
     */
    Record node(T item, String language);
}
