/** Publishing: checks what an editor submits, and writes it as one edition. */
@NullMarked
package org.dossier.publishing;

import org.jspecify.annotations.NullMarked;
