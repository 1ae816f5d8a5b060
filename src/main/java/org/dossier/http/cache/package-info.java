/** Responses in memory: normalised requests, cache keys, single flight, and a bound in bytes. */
@NullMarked
package org.dossier.http.cache;

import org.jspecify.annotations.NullMarked;
