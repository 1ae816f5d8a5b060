/** Server-sent events. */
@NullMarked
package org.dossier.http.stream;

import org.jspecify.annotations.NullMarked;
