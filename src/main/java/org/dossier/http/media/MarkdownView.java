package org.dossier.http.media;

import org.dossier.text.Language;

/**
 * Converts an object to Markdown. It is available in this format if its feature has a bean of this type, and its route produces
 * {@link Format#MD_TYPE}.
 *
 * @param <T> the object on the wire
 */
public interface MarkdownView<T> {

    Class<T> item();

    /** @param edition the edition that the response shows */
    MarkdownText text(T item, int edition, Language language);
}
