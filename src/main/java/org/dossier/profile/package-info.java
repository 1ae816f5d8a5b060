/** Organisations: the list, the profile of each, and what is said of its leaders. */
@NullMarked
package org.dossier.profile;

import org.jspecify.annotations.NullMarked;
