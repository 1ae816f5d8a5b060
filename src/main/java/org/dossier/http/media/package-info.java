/** How a response is written: format, fields; one writer per media type, which a feature opts in to with a view. */
@NullMarked
package org.dossier.http.media;

import org.jspecify.annotations.NullMarked;
