package org.dossier.http.stream;

/** The lines of a response that is read while it is sent. */
public interface LineSeries {

    /**
     * Reads one line. Called on a worker thread.
     *
     * @param last the number of the last line of the response
     * @return in UTF-8, with its line feed
     * @throws RuntimeException if it cannot be read, or no longer goes with the lines before it
     */
    byte[] read(int number, int last);
}
