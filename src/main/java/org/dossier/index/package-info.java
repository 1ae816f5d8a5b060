/** The entry to the service, and what the contract says of it as a whole. */
@NullMarked
package org.dossier.index;

import org.jspecify.annotations.NullMarked;
