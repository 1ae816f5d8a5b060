/** Limits per client: rate limit, concurrency, and the resolution of client addresses. */
@NullMarked
package org.dossier.http.limit;

import org.jspecify.annotations.NullMarked;
