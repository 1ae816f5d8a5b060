/** Organisations: the list, and the profile of each. */
@NullMarked
package org.dossier.organisation;

import org.jspecify.annotations.NullMarked;
