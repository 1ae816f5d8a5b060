package org.dossier.http.paging;

import java.util.List;

/**
 * A response that is a list. {@code fields} selects fields of its items, and a {@code Link} header has its next page.
 */
public interface Listing<T> {

    List<T> items();

    PageLinks links();
}
