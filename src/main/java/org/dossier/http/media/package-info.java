/** Formats of responses: negotiation, fields, and one writer per media type. */
@NullMarked
package org.dossier.http.media;

import org.jspecify.annotations.NullMarked;
