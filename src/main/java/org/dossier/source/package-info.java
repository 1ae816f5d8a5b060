/** Provenance: sources, claimants, and the citations that tie facts to them. */
@NullMarked
package org.dossier.source;

import org.jspecify.annotations.NullMarked;
