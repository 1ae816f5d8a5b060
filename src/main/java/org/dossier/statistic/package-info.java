/** Statistics: what the figures of one metric say together. Derived from figures, never stored. */
@NullMarked
package org.dossier.statistic;

import org.jspecify.annotations.NullMarked;
