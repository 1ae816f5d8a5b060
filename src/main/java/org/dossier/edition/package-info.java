/** Time: the log of editions, which edition a read sees, and what all revised facts share. */
@NullMarked
package org.dossier.edition;

import org.jspecify.annotations.NullMarked;
