/** Partial dates: as precise as their source, in EDTF. */
@NullMarked
package org.dossier.date;

import org.jspecify.annotations.NullMarked;
