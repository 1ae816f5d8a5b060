package org.dossier.http.paging;

import java.util.List;

/** A response that is a list: the fields asked for are those of its items, and its next page is announced in a header. */
public interface Listing<T> {

    List<T> items();

    PageLinks links();
}
