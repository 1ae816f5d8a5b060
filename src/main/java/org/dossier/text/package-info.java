/** Texts: their languages, the messages of the service, and the words of its vocabularies with their labels. */
@NullMarked
package org.dossier.text;

import org.jspecify.annotations.NullMarked;
