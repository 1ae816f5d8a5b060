/** The vocabularies of the contract: what each code means, in all languages. */
@NullMarked
package org.dossier.vocabulary;

import org.jspecify.annotations.NullMarked;
