package org.dossier.http.media;

/**
 * How a thing, or each item of a list, is said in the words of schema.org. It comes as JSON-LD where its feature has a bean of
 * this type, and its route names {@link Format#JSONLD_TYPE}.
 *
 * @param <T> the thing on the wire
 */
public interface LinkedData<T> {

    Class<T> item();

    /**
     * The node that describes it; what is null or empty is left out.
     *
     * @param language of its texts (BCP 47)
     */
    Record node(T item, String language);
}
