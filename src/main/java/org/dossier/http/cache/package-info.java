/** The front of the service: every read is normalised here, answered from memory if it can be, and computed once if not. */
@NullMarked
package org.dossier.http.cache;

import org.jspecify.annotations.NullMarked;
