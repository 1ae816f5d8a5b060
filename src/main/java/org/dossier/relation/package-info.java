/** Other organisations that claimants relate an organisation to. */
@NullMarked
package org.dossier.relation;

import org.jspecify.annotations.NullMarked;
