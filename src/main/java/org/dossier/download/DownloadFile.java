package org.dossier.download;

import java.util.SortedMap;
import org.dossier.http.media.Format;
import org.dossier.http.parameter.QueryString;
import org.dossier.text.Vocabulary;

/**
 * A file of a download: where its content is read.
 *
 * @param stem its name without the ending
 * @param query with everything that the response depends on
 * @param isPaged whether it has the items of several responses
 */
record DownloadFile(String stem, String path, SortedMap<String, String> query, Format format, boolean isPaged) {

    String name() {
        return stem + "." + Vocabulary.word(format);
    }

    /** The path and the query of its first response. */
    String address() {
        return path + "?" + QueryString.write(query);
    }
}
