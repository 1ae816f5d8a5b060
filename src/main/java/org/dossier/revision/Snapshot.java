package org.dossier.revision;

import org.dossier.http.media.Presentation;
import org.dossier.text.Language;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The facts of one edition, in one language, as one request reads them.
 *
 * @param edition the edition that was resolved; every query carries it
 * @param walk the edition that a walk over pages keeps to: the last that changed what the list shows, so that no later one changes
 *     the links of its pages; the same as {@code edition} where the reader named the moment, or there is no one organisation
 * @param pinned whether the reader named the moment, so that links keep to the edition
 * @param presentation how the response is written
 */
public record Snapshot(int edition, int walk, boolean pinned, Presentation presentation) {

    public Language language() {
        return presentation.language();
    }

    /**
     * The address of a resource as this snapshot shows it.
     *
     * @param path which may have a query
     */
    public String link(String path) {
        return pinned ? path + (path.contains("?") ? "&" : "?") + "edition=" + edition : path;
    }

    public <T> RestResponse<T> reply(T body) {
        RestResponse<T> response = presentation.reply(body);
        response.getHeaders().putSingle("Dossier-Edition", edition);
        return response;
    }
}
