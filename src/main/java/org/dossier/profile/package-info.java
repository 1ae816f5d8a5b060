/** Organisations: the list, and the profile of each. */
@NullMarked
package org.dossier.profile;

import org.jspecify.annotations.NullMarked;
