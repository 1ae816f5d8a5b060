/** Facts of all kinds in one list, each with an address of its own. */
@NullMarked
package org.dossier.fact;

import org.jspecify.annotations.NullMarked;
