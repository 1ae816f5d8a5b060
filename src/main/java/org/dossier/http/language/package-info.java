/** Languages: negotiation, texts of the data, messages of the service. */
@NullMarked
package org.dossier.http.language;

import org.jspecify.annotations.NullMarked;
