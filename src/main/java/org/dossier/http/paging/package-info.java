/** Lists in pages: limits, opaque cursors, links. */
@NullMarked
package org.dossier.http.paging;

import org.jspecify.annotations.NullMarked;
