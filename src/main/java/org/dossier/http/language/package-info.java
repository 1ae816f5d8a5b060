/** Languages: negotiation, texts of the data, texts of our own. */
@NullMarked
package org.dossier.http.language;

import org.jspecify.annotations.NullMarked;
