package org.dossier.page;

import org.dossier.http.cache.HtmlPage;
import org.dossier.http.media.DataLicence;
import org.dossier.http.media.PublicUrl;
import org.dossier.text.Language;

/**
 * What every page has: its address, its language, its edition.
 *
 * @param path of the page without its language
 * @param title of the document
 * @param description one sentence for those who see only a link
 * @param edition which changed last what the page shows, up to the one that was asked for
 * @param pinned whether the reader named an edition, so that links keep to it
 */
public record PageFrame(
        PageTranslator words,
        PublicUrl service,
        PageAssets assets,
        String path,
        String title,
        String description,
        int edition,
        boolean pinned) {

    public String lang() {
        return words.language().tag();
    }

    public Language other() {
        return words.language() == Language.EN ? Language.ES : Language.EN;
    }

    /** The page in a language by its absolute address, of its newest state. */
    public String absolute(Language language) {
        return service.of(HtmlPage.in(language, path));
    }

    public String canonical() {
        return absolute(words.language()) + (pinned ? "?edition=" + edition : "");
    }

    /** The absolute address of the page as it is now. */
    public String cite() {
        return absolute(words.language()) + "?edition=" + edition;
    }

    public String inOther() {
        return HtmlPage.in(other(), path) + (pinned ? "?edition=" + edition : "");
    }

    public String absoluteEnglish() {
        return absolute(Language.EN);
    }

    public String absoluteSpanish() {
        return absolute(Language.ES);
    }

    /** A page in the same language, and of the same edition if the reader named one. */
    public String to(String page) {
        return HtmlPage.in(words.language(), page) + (pinned ? "?edition=" + edition : "");
    }

    /** The page of a fact. */
    public String fact(String organisation, String id) {
        return to("/facts/" + organisation + "/" + id);
    }

    /** The newest state of this page. */
    public String newest() {
        return HtmlPage.in(words.language(), path);
    }

    /** A route of the API in the same language, and of the same edition if the reader named one. */
    public String api(String route) {
        return route + (route.contains("?") ? "&" : "?") + "lang=" + lang() + (pinned ? "&edition=" + edition : "");
    }

    /** The same by its absolute address, for programs elsewhere. */
    public String apiOpen(String route) {
        return service.of(api(route));
    }

    /** The same pinned to what the page shows. */
    public String apiPinned(String route) {
        return service.of(route + (route.contains("?") ? "&" : "?") + "lang=" + lang() + "&edition=" + edition);
    }

    public String licence() {
        return DataLicence.URL;
    }
}
