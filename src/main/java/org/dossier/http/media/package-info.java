/** How a response is written: format, fields, JSON. */
@NullMarked
package org.dossier.http.media;

import org.jspecify.annotations.NullMarked;
