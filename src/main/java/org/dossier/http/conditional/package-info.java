/** Responses ready to send: conditional requests, entity tags, content codings, and caching headers. */
@NullMarked
package org.dossier.http.conditional;

import org.jspecify.annotations.NullMarked;
