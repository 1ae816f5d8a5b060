/** Figures: asserted quantities. The pattern of every feature: read this package first. */
@NullMarked
package org.dossier.figure;

import org.jspecify.annotations.NullMarked;
