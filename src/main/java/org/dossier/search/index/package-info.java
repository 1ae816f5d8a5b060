/** The index of the search: what is in it, how it follows the editions, and how texts are cut into words. */
@NullMarked
package org.dossier.search.index;

import org.jspecify.annotations.NullMarked;
