/** Finds facts, people, organisations, countries, sources and claimants by words, with an index of its own. */
@NullMarked
package org.dossier.search;

import org.jspecify.annotations.NullMarked;
