/** The people whom facts name, each with what the facts say of them, and who says so. */
@NullMarked
package org.dossier.person;

import org.jspecify.annotations.NullMarked;
