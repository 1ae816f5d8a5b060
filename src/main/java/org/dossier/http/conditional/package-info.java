/** Conditional reads: tags, times, and what a cache on the way may do with a response. */
@NullMarked
package org.dossier.http.conditional;

import org.jspecify.annotations.NullMarked;
