/** What all facts have: the assertion, and the citations that tie it to sources and claimants. */
@NullMarked
package org.dossier.source;

import org.jspecify.annotations.NullMarked;
