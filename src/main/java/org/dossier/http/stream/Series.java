package org.dossier.http.stream;

/** Resources that are numbered from 1 and never end, as {@code /v1/editions/7}: what a stream tells one after the other. */
public interface Series {

    /** Where the series is; its resources are below, under their numbers. */
    String path();

    /** The number of the newest; 0 for none. Asked on the event loop: the answer comes from memory. */
    int newest();

    /** @param told whenever there is a newer one, on any thread */
    void listen(Runnable told);
}
