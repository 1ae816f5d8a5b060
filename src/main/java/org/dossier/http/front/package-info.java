/** The entry point of every request: cached reads, and requests that are computed in memory. */
@NullMarked
package org.dossier.http.front;

import org.jspecify.annotations.NullMarked;
