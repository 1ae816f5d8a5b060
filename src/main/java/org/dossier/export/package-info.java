/** All editions as lines, to back up and to move: writes them, and fills an empty store from them. */
@NullMarked
package org.dossier.export;

import org.jspecify.annotations.NullMarked;
