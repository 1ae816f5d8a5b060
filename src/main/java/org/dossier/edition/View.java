package org.dossier.edition;

import org.dossier.http.language.Language;
import org.dossier.http.media.Presentation;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What one read sees: the facts of one edition, in one language.
 *
 * @param edition the edition that was resolved; every query carries it
 * @param pinned whether the reader named the moment, so that links keep to the edition
 * @param presentation how the response is written
 */
public record View(int edition, boolean pinned, Presentation presentation) {

    public Language language() {
        return presentation.language();
    }

    /** The address of a resource as this view shows it. */
    public String link(String path) {
        return pinned ? path + "?edition=" + edition : path;
    }

    public <T> RestResponse<T> reply(T body) {
        RestResponse<T> response = presentation.reply(body);
        response.getHeaders().putSingle("Dossier-Edition", edition);
        return response;
    }
}
