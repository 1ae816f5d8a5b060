/** The change log as it is stored, the history of a thing, and which edition a request reads. */
@NullMarked
package org.dossier.edition;

import org.jspecify.annotations.NullMarked;
