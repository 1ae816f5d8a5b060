/** Presence: the countries that an organisation is said to be in, or not to be in, and by whom. */
@NullMarked
package org.dossier.presence;

import org.jspecify.annotations.NullMarked;
