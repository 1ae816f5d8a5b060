/** The entry to the service. */
@NullMarked
package org.dossier.index;

import org.jspecify.annotations.NullMarked;
