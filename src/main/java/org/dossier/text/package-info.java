/** Texts: their languages, the messages of the service, and the words of its vocabularies. */
@NullMarked
package org.dossier.text;

import org.jspecify.annotations.NullMarked;
