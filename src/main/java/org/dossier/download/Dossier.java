package org.dossier.download;

import java.time.Instant;
import org.dossier.text.Language;

/**
 * What is downloaded: the facts about one organisation, of one edition, in one language.
 *
 * @param edition the last edition that changed the facts, or the one that the request names
 */
record Dossier(String organisation, int edition, Instant publishedAt, Language language) {

    /** A name for files and packages. */
    String name() {
        return organisation + "-" + edition + "-" + language.tag();
    }

    String path() {
        return "/v1/organisations/" + organisation;
    }

    /** The path of the organisation in this edition. */
    String page() {
        return path() + "?edition=" + edition;
    }

    /** The path of this download. */
    String address() {
        return path() + "/download.zip?edition=" + edition + "&lang=" + language.tag();
    }
}
