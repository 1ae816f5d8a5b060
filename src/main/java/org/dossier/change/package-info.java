/** What changed: editions, their changes, those of an organisation since an edition, and whether what was printed still stands. */
@NullMarked
package org.dossier.change;

import org.jspecify.annotations.NullMarked;
