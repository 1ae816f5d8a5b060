/** Sources and claimants, which all organisations share. */
@NullMarked
package org.dossier.source;

import org.jspecify.annotations.NullMarked;
