/** What all facts have: statement, caveat and line to print, and the citations that tie them to sources and claimants. */
@NullMarked
package org.dossier.assertion;

import org.jspecify.annotations.NullMarked;
